CREATE TABLE "published_lists" (
	"list" text NOT NULL,
	"version" integer NOT NULL,
	"count" integer NOT NULL,
	"sha256" text NOT NULL,
	"attribution" text NOT NULL,
	"content" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "published_lists_list_version_pk" PRIMARY KEY("list","version")
);
--> statement-breakpoint
CREATE TABLE "published_manifests" (
	"version" integer PRIMARY KEY NOT NULL,
	"payload" text NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'countersign_app') THEN
    GRANT SELECT, INSERT ON published_lists, published_manifests TO countersign_app;
  END IF;
END
$$;
