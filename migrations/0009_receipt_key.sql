DROP INDEX "expense_receipt_no_un";

ALTER TABLE "expense" ADD COLUMN "receipt_key" text;

-- Until now the number itself was kept in the form in which it is compared.
update "expense" set "receipt_key" = "receipt_no";

CREATE UNIQUE INDEX "expense_receipt_key_un" ON "expense" USING btree ("workspace_id","receipt_key") WHERE deleted_at is null;
