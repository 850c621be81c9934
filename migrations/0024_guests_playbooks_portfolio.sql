CREATE TABLE "project_standing" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"project_id" text COLLATE "C" NOT NULL,
	"day" date NOT NULL,
	"level" smallint,
	"schedule" smallint NOT NULL,
	"cost" smallint NOT NULL,
	"gates" smallint NOT NULL,
	"risks" smallint NOT NULL,
	"rank" integer NOT NULL,
	"days_late" integer NOT NULL,
	"stage_key" text,
	"phase" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"refusals" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "project_standing_pk" PRIMARY KEY("workspace_id","project_id")
);


CREATE TABLE "standing_mark" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"project_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "standing_mark_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "own_playbook" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" text COLLATE "C",
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"updated_by" text COLLATE "C",
	"deleted_at" timestamptz,
	"key" text NOT NULL,
	"name" text COLLATE "zh-x-icu" NOT NULL,
	"name_en" text NOT NULL,
	"origin" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"published_number" integer,
	"published_version_id" text COLLATE "C",
	"retired_because" text,
	"definition" text NOT NULL,
	CONSTRAINT "own_playbook_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "own_playbook_state_ck" CHECK ("state" in ('draft', 'published', 'retired'))
);


CREATE TABLE "guest_link" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" text COLLATE "C",
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"updated_by" text COLLATE "C",
	"deleted_at" timestamptz,
	"guest_name" text COLLATE "zh-x-icu" NOT NULL,
	"organisation" text,
	"email" text,
	"phone" text,
	"purpose" text,
	"language" text NOT NULL,
	"expires_at" timestamptz NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"subject_title" text NOT NULL,
	"subject_version" integer NOT NULL,
	"subject_hash" text NOT NULL,
	"project_id" text COLLATE "C" NOT NULL,
	"token_hash" text NOT NULL,
	"state" text DEFAULT 'issued' NOT NULL,
	"opened_at" timestamptz,
	"answered_at" timestamptz,
	"answered_by" text,
	"answered_hash" text,
	"reason" text,
	"user_agent" text,
	"client_address" text,
	CONSTRAINT "guest_link_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "guest_link_language_ck" CHECK ("language" in ('zh', 'en')),
	CONSTRAINT "guest_link_state_ck" CHECK ("state" in ('issued', 'opened', 'confirmed', 'returned', 'revoked', 'expired'))
);


CREATE TABLE "written_document" (
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
	"number" integer NOT NULL,
	"language" text NOT NULL,
	"secrecy" text DEFAULT 'internal' NOT NULL,
	"subject_id" text COLLATE "C",
	"about" text,
	"fingerprint" text NOT NULL,
	"file_id" text NOT NULL,
	"sha256" text NOT NULL,
	"size" integer,
	"gap_count" integer NOT NULL,
	"gaps" jsonb,
	"prints" jsonb,
	CONSTRAINT "written_document_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "written_document_kind_ck" CHECK ("kind" in ('feasibility_report', 'charter', 'project_plan', 'requirement_document', 'operation_plan', 'progress_report', 'acceptance_report', 'closing_report')),
	CONSTRAINT "written_document_language_ck" CHECK ("language" in ('zh', 'en')),
	CONSTRAINT "written_document_secrecy_ck" CHECK ("secrecy" in ('public', 'internal', 'secret'))
);


CREATE TABLE "programme" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" text COLLATE "C",
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"updated_by" text COLLATE "C",
	"deleted_at" timestamptz,
	"name" text COLLATE "zh-x-icu" NOT NULL,
	"purpose" text NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"closed_because" text,
	CONSTRAINT "programme_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "programme_state_ck" CHECK ("state" in ('active', 'closed'))
);


CREATE TABLE "programme_project" (
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
	"programme_id" text COLLATE "C" NOT NULL,
	"state" text DEFAULT 'member' NOT NULL,
	"joined_on" date NOT NULL,
	"left_on" date,
	"left_because" text,
	CONSTRAINT "programme_project_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "programme_project_state_ck" CHECK ("state" in ('member', 'left'))
);


ALTER TABLE "gate_decision" DROP CONSTRAINT "gate_decision_kind_ck";

ALTER TABLE "proposal" DROP CONSTRAINT "proposal_sent_by_ck";

ALTER TABLE "proposal" DROP CONSTRAINT "proposal_confirmed_how_ck";

ALTER TABLE "acceptance_report" DROP CONSTRAINT "acceptance_report_confirmed_how_ck";

ALTER TABLE "workspace" ADD COLUMN "demo" jsonb;

ALTER TABLE "person" ADD COLUMN "tour_seen_at" timestamptz;

ALTER TABLE "person" ADD COLUMN "steps_away_at" timestamptz;

ALTER TABLE "gate_decision" ADD COLUMN "from_version_id" text COLLATE "C";

ALTER TABLE "gate_decision" ADD COLUMN "from_version" integer;

ALTER TABLE "gate_decision" ADD COLUMN "to_version" integer;

ALTER TABLE "gate_decision" ADD COLUMN "mapping" jsonb;

ALTER TABLE "playbook_version" ADD COLUMN "note" text;

CREATE INDEX "project_standing_day_ix" ON "project_standing" USING btree ("workspace_id","day");

CREATE INDEX "own_playbook_owner" ON "own_playbook" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "own_playbook_state_ix" ON "own_playbook" USING btree ("workspace_id","state","id");

CREATE UNIQUE INDEX "own_playbook_key_un" ON "own_playbook" USING btree ("workspace_id","key") WHERE deleted_at is null;

CREATE INDEX "guest_link_owner" ON "guest_link" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "guest_link_subject_id_ix" ON "guest_link" USING btree ("workspace_id","subject_id","id");

CREATE INDEX "guest_link_project_id_ix" ON "guest_link" USING btree ("workspace_id","project_id","id");

CREATE INDEX "written_document_owner" ON "written_document" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "written_document_project_id_kind_number_un" ON "written_document" USING btree ("workspace_id","project_id","kind","number") WHERE deleted_at is null;

CREATE INDEX "written_document_project" ON "written_document" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "programme_owner" ON "programme" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "programme_name_un" ON "programme" USING btree ("workspace_id","name") WHERE deleted_at is null;

CREATE INDEX "programme_project_owner" ON "programme_project" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "programme_project_programme_id_state_ix" ON "programme_project" USING btree ("workspace_id","programme_id","state","id");

CREATE INDEX "programme_project_project_id_state_ix" ON "programme_project" USING btree ("workspace_id","project_id","state","id");

CREATE INDEX "programme_project_project" ON "programme_project" USING btree ("workspace_id","project_id","iteration","id");

ALTER TABLE "gate_decision" ADD CONSTRAINT "gate_decision_kind_ck" CHECK ("kind" in ('started', 'submitted', 'withdrawn', 'approved', 'sent_back', 'returned', 'waived', 'skipped', 'branched', 'looped_back', 'version_changed', 'paused', 'resumed', 'cancelled', 'closed'));

ALTER TABLE "proposal" ADD CONSTRAINT "proposal_sent_by_ck" CHECK ("sent_by" in ('meeting', 'email', 'letter', 'message', 'link'));

ALTER TABLE "proposal" ADD CONSTRAINT "proposal_confirmed_how_ck" CHECK ("confirmed_how" in ('meeting', 'email', 'letter', 'message', 'link'));

ALTER TABLE "acceptance_report" ADD CONSTRAINT "acceptance_report_confirmed_how_ck" CHECK ("confirmed_how" in ('meeting', 'letter', 'email', 'link'));

alter table "project_standing" enable row level security;
alter table "project_standing" force row level security;
create policy workspace on "project_standing" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "project_standing" to {owner} using (true) with check (true);
grant select, insert, update, delete on "project_standing" to {app};

alter table "standing_mark" enable row level security;
alter table "standing_mark" force row level security;
create policy workspace on "standing_mark" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "standing_mark" to {owner} using (true) with check (true);
grant select, insert, update, delete on "standing_mark" to {app};

alter table "own_playbook" enable row level security;
alter table "own_playbook" force row level security;
create policy workspace on "own_playbook" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "own_playbook" to {owner} using (true) with check (true);
grant select, insert, update, delete on "own_playbook" to {app};

alter table "guest_link" enable row level security;
alter table "guest_link" force row level security;
create policy workspace on "guest_link" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "guest_link" to {owner} using (true) with check (true);
grant select, insert, update, delete on "guest_link" to {app};

alter table "written_document" enable row level security;
alter table "written_document" force row level security;
create policy workspace on "written_document" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "written_document" to {owner} using (true) with check (true);
grant select, insert, update, delete on "written_document" to {app};

alter table "programme" enable row level security;
alter table "programme" force row level security;
create policy workspace on "programme" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "programme" to {owner} using (true) with check (true);
grant select, insert, update, delete on "programme" to {app};

alter table "programme_project" enable row level security;
alter table "programme_project" force row level security;
create policy workspace on "programme_project" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "programme_project" to {owner} using (true) with check (true);
grant select, insert, update, delete on "programme_project" to {app};

alter table "own_playbook" add constraint "own_playbook_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "own_playbook" add constraint "own_playbook_published_version_id_fk" foreign key (workspace_id, "published_version_id") references "playbook_version" (workspace_id, id) deferrable initially immediate;
alter table "own_playbook" add constraint "own_playbook_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "guest_link" add constraint "guest_link_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "guest_link" add constraint "guest_link_subject_id_fk" foreign key (workspace_id, "subject_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "guest_link" add constraint "guest_link_project_id_fk" foreign key (workspace_id, "project_id") references "project" (workspace_id, id) deferrable initially immediate;
alter table "guest_link" add constraint "guest_link_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "written_document" add constraint "written_document_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "written_document" add constraint "written_document_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "written_document" add constraint "written_document_subject_id_fk" foreign key (workspace_id, "subject_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "written_document" add constraint "written_document_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "programme" add constraint "programme_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "programme" add constraint "programme_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "programme_project" add constraint "programme_project_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "programme_project" add constraint "programme_project_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "programme_project" add constraint "programme_project_programme_id_fk" foreign key (workspace_id, "programme_id") references "programme" (workspace_id, id) deferrable initially immediate;
alter table "programme_project" add constraint "programme_project_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "project_standing" add constraint "project_standing_project_id_fk" foreign key (workspace_id, "project_id") references "project" (workspace_id, id) on delete cascade deferrable initially immediate;
