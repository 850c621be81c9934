CREATE INDEX "record_bin_ix" ON "record" USING btree ("workspace_id","type") WHERE deleted_at is not null;
