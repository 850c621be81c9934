alter table "lead" drop constraint "lead_campaign_id_fk";

alter table "lead" add constraint "lead_campaign_id_fk" foreign key (workspace_id, "campaign_id") references "campaign" (workspace_id, id) deferrable initially immediate;

alter table "lead_import" drop constraint "lead_import_campaign_id_fk";

alter table "lead_import" add constraint "lead_import_campaign_id_fk" foreign key (workspace_id, "campaign_id") references "campaign" (workspace_id, id) deferrable initially immediate;
