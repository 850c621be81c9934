ALTER TABLE "workspace" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;
