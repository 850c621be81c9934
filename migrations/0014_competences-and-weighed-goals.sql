CREATE TABLE "competence" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" text COLLATE "C",
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"updated_by" text COLLATE "C",
	"deleted_at" timestamptz,
	"project_id" text COLLATE "C" NOT NULL,
	"iteration" integer NOT NULL,
	"name" text COLLATE "zh-x-icu" NOT NULL,
	"kind" text NOT NULL,
	"valuable" text,
	"rare" text,
	"hard_to_imitate" text,
	"organised" text,
	"reason" text,
	"insight_id" text COLLATE "C",
	CONSTRAINT "competence_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "competence_kind_ck" CHECK ("kind" in ('technology', 'brand', 'channel', 'people', 'money', 'material', 'organisation')),
	CONSTRAINT "competence_valuable_ck" CHECK ("valuable" in ('yes', 'no')),
	CONSTRAINT "competence_rare_ck" CHECK ("rare" in ('yes', 'no')),
	CONSTRAINT "competence_hard_to_imitate_ck" CHECK ("hard_to_imitate" in ('yes', 'no')),
	CONSTRAINT "competence_organised_ck" CHECK ("organised" in ('yes', 'no'))
);


ALTER TABLE "goal" ADD COLUMN "potential_note" text;

ALTER TABLE "goal" ADD COLUMN "competition_note" text;

ALTER TABLE "goal" ADD COLUMN "resource_note" text;

CREATE INDEX "competence_owner" ON "competence" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "competence_project" ON "competence" USING btree ("workspace_id","project_id","iteration","id");

alter table "competence" enable row level security;
alter table "competence" force row level security;
create policy workspace on "competence" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "competence" to {owner} using (true) with check (true);
grant select, insert, update, delete on "competence" to {app};

alter table "competence" add constraint "competence_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "competence" add constraint "competence_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "competence" add constraint "competence_insight_id_fk" foreign key (workspace_id, "insight_id") references "insight" (workspace_id, id) deferrable initially immediate;
alter table "competence" add constraint "competence_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;
