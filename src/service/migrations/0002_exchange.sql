CREATE TABLE "contests" (
	"hash" text NOT NULL,
	"epoch" integer NOT NULL,
	"key" text NOT NULL,
	"outcome" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "contests_hash_epoch_key_pk" PRIMARY KEY("hash","epoch","key")
);
--> statement-breakpoint
CREATE TABLE "exchange_reports" (
	"hash" text NOT NULL,
	"epoch" integer NOT NULL,
	"reporter" text NOT NULL,
	"key" text NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "exchange_reports_hash_epoch_reporter_key_pk" PRIMARY KEY("hash","epoch","reporter","key")
);
--> statement-breakpoint
CREATE TABLE "protected_hashes" (
	"hash" text NOT NULL,
	"epoch" integer NOT NULL,
	CONSTRAINT "protected_hashes_hash_epoch_pk" PRIMARY KEY("hash","epoch")
);
--> statement-breakpoint
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'countersign_app') THEN
    GRANT SELECT, INSERT ON exchange_reports, contests, protected_hashes TO countersign_app;
    GRANT UPDATE ON contests TO countersign_app;
    GRANT DELETE ON protected_hashes TO countersign_app;
  END IF;
END
$$;
