CREATE TABLE "exchange_offers" (
	"hash" text NOT NULL,
	"epoch" integer NOT NULL,
	"feed" text NOT NULL,
	"seen_at" timestamp with time zone,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "exchange_offers_hash_epoch_feed_pk" PRIMARY KEY("hash","epoch","feed")
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"tenant_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"feed" text NOT NULL,
	"seen_at" timestamp with time zone,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "offers_tenant_id_hash_feed_pk" PRIMARY KEY("tenant_id","hash","feed")
);
--> statement-breakpoint
ALTER TABLE "offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "registries" (
	"name" text PRIMARY KEY NOT NULL,
	"url" text,
	"etag" text,
	"content" "bytea",
	"count" integer NOT NULL,
	"skipped" integer NOT NULL,
	"taken_at" timestamp with time zone,
	"checked_at" timestamp with time zone NOT NULL,
	"failure" text
);
--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "reason" text DEFAULT 'other' NOT NULL;--> statement-breakpoint
CREATE INDEX "call_backs_recorded" ON "call_backs" USING btree ("tenant_id","recorded_at");--> statement-breakpoint
CREATE INDEX "reports_recorded" ON "reports" USING btree ("tenant_id","recorded_at");--> statement-breakpoint
CREATE INDEX "sightings_seen" ON "sightings" USING btree ("tenant_id","seen_at");--> statement-breakpoint
CREATE POLICY "offers_own_rows" ON "offers" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid);--> statement-breakpoint
DO $$
BEGIN
  ALTER TABLE offers FORCE ROW LEVEL SECURITY;
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'countersign_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON offers TO countersign_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON exchange_offers, registries TO countersign_app;
    GRANT DELETE ON exchange_reports, contests, published_lists, published_manifests TO countersign_app;
  END IF;
END
$$;
