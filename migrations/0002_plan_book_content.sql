ALTER TABLE "plan_book" ADD COLUMN "secrecy" text DEFAULT 'internal' NOT NULL;

ALTER TABLE "plan_book" ADD COLUMN "size" integer;

ALTER TABLE "plan_book" ADD COLUMN "prints" jsonb;

ALTER TABLE "plan_book" ADD COLUMN "copied_from_id" text COLLATE "C";

ALTER TABLE "plan_book" ADD CONSTRAINT "plan_book_secrecy_ck" CHECK ("secrecy" in ('public', 'internal', 'secret'));
