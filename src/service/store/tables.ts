/** All tables: those of a tenant, and those that tenants share. Migrations are made from these. */
export * from './shared-tables.ts';
export * from './tenant-tables.ts';
