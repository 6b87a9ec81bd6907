CREATE TABLE "call_backs" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"sender" text NOT NULL,
	"result" text NOT NULL,
	"role" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "call_backs_tenant_id_key_pk" PRIMARY KEY("tenant_id","key")
);
--> statement-breakpoint
ALTER TABLE "call_backs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reports" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "reports_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject" text NOT NULL,
	"hash" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"checked" jsonb NOT NULL,
	"level" text,
	"role" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reports_tenant_id_key_pk" PRIMARY KEY("tenant_id","key")
);
--> statement-breakpoint
ALTER TABLE "reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sighting_targets" (
	"tenant_id" uuid NOT NULL,
	"target" text NOT NULL,
	"key" text NOT NULL,
	"agency" text,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sighting_targets_tenant_id_target_key_pk" PRIMARY KEY("tenant_id","target","key")
);
--> statement-breakpoint
ALTER TABLE "sighting_targets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sightings" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"sender" text NOT NULL,
	"domain" text NOT NULL,
	"agency" text,
	"phone" text,
	"process" text,
	"emergency" boolean,
	"hour" integer,
	"text_print" text,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sightings_tenant_id_key_pk" PRIMARY KEY("tenant_id","key")
);
--> statement-breakpoint
ALTER TABLE "sightings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenants" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"hash_key" text NOT NULL,
	"in_exchange" boolean DEFAULT false NOT NULL,
	"retention_days" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "tenants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "text_bands" (
	"tenant_id" uuid NOT NULL,
	"band" integer NOT NULL,
	"key" text NOT NULL,
	"text_print" text NOT NULL,
	"agency" text,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "text_bands_tenant_id_band_key_pk" PRIMARY KEY("tenant_id","band","key")
);
--> statement-breakpoint
ALTER TABLE "text_bands" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tokens" (
	"tenant_id" uuid NOT NULL,
	"token_id" text NOT NULL,
	"role" text NOT NULL,
	"secret_hash" text NOT NULL,
	"label" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "tokens_tenant_id_token_id_pk" PRIMARY KEY("tenant_id","token_id")
);
--> statement-breakpoint
ALTER TABLE "tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "call_backs_sender" ON "call_backs" USING btree ("tenant_id","sender","at");--> statement-breakpoint
CREATE INDEX "reports_hash" ON "reports" USING btree ("tenant_id","hash","recorded_at");--> statement-breakpoint
CREATE INDEX "sighting_targets_key" ON "sighting_targets" USING btree ("tenant_id","key");--> statement-breakpoint
CREATE INDEX "sightings_sender" ON "sightings" USING btree ("tenant_id","sender","seen_at");--> statement-breakpoint
CREATE INDEX "sightings_phone" ON "sightings" USING btree ("tenant_id","phone","seen_at");--> statement-breakpoint
CREATE INDEX "text_bands_key" ON "text_bands" USING btree ("tenant_id","key");--> statement-breakpoint
CREATE POLICY "call_backs_own_rows" ON "call_backs" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "reports_own_rows" ON "reports" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "sighting_targets_own_rows" ON "sighting_targets" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "sightings_own_rows" ON "sightings" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenants_own_rows" ON "tenants" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenants_operator" ON "tenants" AS PERMISSIVE FOR ALL TO public USING (current_setting('countersign.operator', true) = 'on') WITH CHECK (current_setting('countersign.operator', true) = 'on');--> statement-breakpoint
CREATE POLICY "text_bands_own_rows" ON "text_bands" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tokens_own_rows" ON "tokens" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid);