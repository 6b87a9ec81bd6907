-- Row-level security binds the owner of the tables too, and the service works as a role that cannot pass it by.
-- A login that may not make roles goes without: it must then be no superuser (the service checks when it starts).
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'countersign_app') THEN
    CREATE ROLE countersign_app NOLOGIN NOBYPASSRLS;
  END IF;
  EXECUTE format('GRANT countersign_app TO %I', current_user);
EXCEPTION
  WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN
    RAISE NOTICE 'countersign_app: %', SQLERRM;
END
$$;
--> statement-breakpoint
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['tenants', 'tokens', 'sightings', 'sighting_targets', 'text_bands', 'call_backs', 'reports'] LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'countersign_app') THEN
      EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO countersign_app', name);
    END IF;
  END LOOP;
END
$$;
