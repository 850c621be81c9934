CREATE TABLE "closing_report" (
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
	"number" integer NOT NULL,
	"results" text,
	"course" text,
	"causes" text,
	"hand_over" text,
	"figures" text,
	"revised_because" text,
	"state" text DEFAULT 'draft' NOT NULL,
	CONSTRAINT "closing_report_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "closing_report_state_ck" CHECK ("state" in ('draft', 'submitted', 'approved', 'superseded'))
);


CREATE TABLE "improvement" (
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
	"what" text COLLATE "zh-x-icu" NOT NULL,
	"why" text,
	"addressee" text,
	"expected" text,
	"due_on" date,
	"state" text DEFAULT 'proposed' NOT NULL,
	"accepted_on" date,
	"done_on" date,
	"outcome" text,
	"rejection_reason" text,
	CONSTRAINT "improvement_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "improvement_state_ck" CHECK ("state" in ('proposed', 'accepted', 'done', 'rejected'))
);


CREATE TABLE "archive_entry" (
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
	"stage_key" text NOT NULL,
	"deliverable" text NOT NULL,
	"state" text NOT NULL,
	"location" text,
	"number" text,
	"reason" text,
	CONSTRAINT "archive_entry_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "archive_entry_state_ck" CHECK ("state" in ('filed', 'exempt'))
);


CREATE INDEX "closing_report_owner" ON "closing_report" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "closing_report_project_id_iteration_number_un" ON "closing_report" USING btree ("workspace_id","project_id","iteration","number") WHERE deleted_at is null;

CREATE INDEX "closing_report_project" ON "closing_report" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "improvement_owner" ON "improvement" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "improvement_owner_id_state_due_on_ix" ON "improvement" USING btree ("workspace_id","owner_id","state","due_on","id");

CREATE INDEX "improvement_project" ON "improvement" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "archive_entry_owner" ON "archive_entry" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "archive_entry_project_id_stage_key_deliverable_un" ON "archive_entry" USING btree ("workspace_id","project_id","stage_key","deliverable") WHERE deleted_at is null;

CREATE INDEX "archive_entry_project" ON "archive_entry" USING btree ("workspace_id","project_id","iteration","id");

alter table "closing_report" enable row level security;
alter table "closing_report" force row level security;
create policy workspace on "closing_report" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "closing_report" to {owner} using (true) with check (true);
grant select, insert, update, delete on "closing_report" to {app};

alter table "improvement" enable row level security;
alter table "improvement" force row level security;
create policy workspace on "improvement" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "improvement" to {owner} using (true) with check (true);
grant select, insert, update, delete on "improvement" to {app};

alter table "archive_entry" enable row level security;
alter table "archive_entry" force row level security;
create policy workspace on "archive_entry" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "archive_entry" to {owner} using (true) with check (true);
grant select, insert, update, delete on "archive_entry" to {app};

alter table "closing_report" add constraint "closing_report_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "closing_report" add constraint "closing_report_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "closing_report" add constraint "closing_report_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "improvement" add constraint "improvement_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "improvement" add constraint "improvement_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "improvement" add constraint "improvement_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "archive_entry" add constraint "archive_entry_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "archive_entry" add constraint "archive_entry_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "archive_entry" add constraint "archive_entry_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;
