DROP INDEX "record_terms_ix";

CREATE INDEX "record_search_ix" ON "record" USING gin ("workspace_id","type","terms","owner_id","project_id");
