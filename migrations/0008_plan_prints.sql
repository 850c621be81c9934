ALTER TABLE "plan_book" ADD COLUMN "plan_prints" jsonb;
