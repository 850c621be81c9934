CREATE INDEX "issue_escalated_to_id_ix" ON "issue" USING btree ("workspace_id","escalated_to_id","id");
