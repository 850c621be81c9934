CREATE TABLE "stakeholder" (
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
	"organisation" text,
	"position" text,
	"side" text NOT NULL,
	"need" text,
	"expectation" text,
	"power" text,
	"interest" text,
	"attitude" text DEFAULT 'unknown' NOT NULL,
	"key_stakeholder" boolean,
	"state" text DEFAULT 'open' NOT NULL,
	"signed_on" date,
	"agreed" text,
	"evidence" text,
	"refusal_reason" text,
	CONSTRAINT "stakeholder_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "stakeholder_side_ck" CHECK ("side" in ('internal', 'external')),
	CONSTRAINT "stakeholder_power_ck" CHECK ("power" in ('1', '2', '3', '4', '5')),
	CONSTRAINT "stakeholder_interest_ck" CHECK ("interest" in ('1', '2', '3', '4', '5')),
	CONSTRAINT "stakeholder_attitude_ck" CHECK ("attitude" in ('supports', 'neutral', 'opposes', 'unknown')),
	CONSTRAINT "stakeholder_state_ck" CHECK ("state" in ('open', 'signed_off', 'refused'))
);


CREATE TABLE "raci_entry" (
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
	"task_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"letter" text NOT NULL,
	CONSTRAINT "raci_entry_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "raci_entry_letter_ck" CHECK ("letter" in ('R', 'A', 'C', 'I'))
);


CREATE INDEX "stakeholder_owner" ON "stakeholder" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "stakeholder_project" ON "stakeholder" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "raci_entry_owner" ON "raci_entry" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "raci_entry_person_id_ix" ON "raci_entry" USING btree ("workspace_id","person_id","id");

CREATE UNIQUE INDEX "raci_entry_task_id_person_id_letter_un" ON "raci_entry" USING btree ("workspace_id","task_id","person_id","letter") WHERE deleted_at is null;

CREATE INDEX "raci_entry_project" ON "raci_entry" USING btree ("workspace_id","project_id","iteration","id");

alter table "stakeholder" enable row level security;
alter table "stakeholder" force row level security;
create policy workspace on "stakeholder" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "stakeholder" to {owner} using (true) with check (true);
grant select, insert, update, delete on "stakeholder" to {app};

alter table "raci_entry" enable row level security;
alter table "raci_entry" force row level security;
create policy workspace on "raci_entry" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "raci_entry" to {owner} using (true) with check (true);
grant select, insert, update, delete on "raci_entry" to {app};

alter table "stakeholder" add constraint "stakeholder_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "stakeholder" add constraint "stakeholder_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "stakeholder" add constraint "stakeholder_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "raci_entry" add constraint "raci_entry_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "raci_entry" add constraint "raci_entry_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "raci_entry" add constraint "raci_entry_task_id_fk" foreign key (workspace_id, "task_id") references "task" (workspace_id, id) deferrable initially immediate;
alter table "raci_entry" add constraint "raci_entry_person_id_fk" foreign key (workspace_id, "person_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "raci_entry" add constraint "raci_entry_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;
