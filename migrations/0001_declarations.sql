CREATE TABLE "workspace" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text COLLATE "zh-x-icu" NOT NULL,
	"currency" text DEFAULT 'CNY' NOT NULL,
	"time_zone" text DEFAULT 'Asia/Shanghai' NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	CONSTRAINT "workspace_slug_unique" UNIQUE("slug")
);


CREATE TABLE "record" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"type" text NOT NULL,
	"title" text COLLATE "zh-x-icu" NOT NULL,
	"owner_id" text COLLATE "C",
	"project_id" text COLLATE "C",
	"terms" text[] DEFAULT '{}' NOT NULL,
	"deleted_at" timestamptz,
	CONSTRAINT "record_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "participant" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"project_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"roles" text[] NOT NULL,
	CONSTRAINT "participant_pk" PRIMARY KEY("workspace_id","project_id","person_id")
);


CREATE TABLE "audit" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C",
	"record_type" text NOT NULL,
	"version" integer NOT NULL,
	"person_id" text COLLATE "C",
	"action" text NOT NULL,
	"changes" jsonb NOT NULL,
	"note" text,
	"at" timestamptz NOT NULL,
	"seq" bigint,
	"hash" text,
	CONSTRAINT "audit_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "event" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"record_id" text COLLATE "C",
	"record_type" text,
	"project_id" text COLLATE "C",
	"person_id" text COLLATE "C",
	"payload" jsonb NOT NULL,
	"at" timestamptz NOT NULL,
	CONSTRAINT "event_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "outbox" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"event_id" text COLLATE "C" NOT NULL,
	"taken_at" timestamptz,
	"tries" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "outbox_pk" PRIMARY KEY("workspace_id","event_id")
);


CREATE TABLE "counter" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"value" integer NOT NULL,
	CONSTRAINT "counter_pk" PRIMARY KEY("workspace_id","name")
);


CREATE TABLE "person" (
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
	"email" text NOT NULL,
	"user_id" text,
	"role_id" text COLLATE "C" NOT NULL,
	"is_owner" boolean NOT NULL,
	"active" boolean NOT NULL,
	"post" text,
	"phone" text,
	CONSTRAINT "person_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "role" (
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
	"description" text,
	"rights" jsonb NOT NULL,
	CONSTRAINT "role_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "team_group" (
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
	"members" jsonb NOT NULL,
	CONSTRAINT "team_group_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "invitation" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" text COLLATE "C",
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"updated_by" text COLLATE "C",
	"deleted_at" timestamptz,
	"email" text COLLATE "zh-x-icu" NOT NULL,
	"role_id" text COLLATE "C" NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamptz NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	CONSTRAINT "invitation_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "invitation_state_ck" CHECK ("state" in ('open', 'accepted', 'revoked'))
);


CREATE INDEX "record_type_ix" ON "record" USING btree ("workspace_id","type","id");

CREATE INDEX "record_terms_ix" ON "record" USING gin ("workspace_id","type","terms");

CREATE INDEX "participant_person_ix" ON "participant" USING btree ("workspace_id","person_id");

CREATE INDEX "audit_record_ix" ON "audit" USING btree ("workspace_id","record_id","id");

CREATE INDEX "audit_seq_ix" ON "audit" USING btree ("workspace_id","seq");

CREATE INDEX "event_project_ix" ON "event" USING btree ("workspace_id","project_id","id");

CREATE INDEX "person_owner" ON "person" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "person_name_ix" ON "person" USING btree ("workspace_id","name","id");

CREATE UNIQUE INDEX "person_user_id_un" ON "person" USING btree ("workspace_id","user_id") WHERE deleted_at is null;

CREATE INDEX "role_owner" ON "role" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "role_name_un" ON "role" USING btree ("workspace_id","name") WHERE deleted_at is null;

CREATE INDEX "team_group_owner" ON "team_group" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "team_group_name_un" ON "team_group" USING btree ("workspace_id","name") WHERE deleted_at is null;

CREATE INDEX "invitation_owner" ON "invitation" USING btree ("workspace_id","owner_id","id");

alter table "record" enable row level security;
alter table "record" force row level security;
create policy workspace on "record" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "record" to {owner} using (true) with check (true);
grant select, insert, update, delete on "record" to {app};

alter table "participant" enable row level security;
alter table "participant" force row level security;
create policy workspace on "participant" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "participant" to {owner} using (true) with check (true);
grant select, insert, update, delete on "participant" to {app};

alter table "audit" enable row level security;
alter table "audit" force row level security;
create policy workspace on "audit" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "audit" to {owner} using (true) with check (true);
grant select, insert on "audit" to {app};

alter table "event" enable row level security;
alter table "event" force row level security;
create policy workspace on "event" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "event" to {owner} using (true) with check (true);
grant select, insert, update, delete on "event" to {app};

alter table "counter" enable row level security;
alter table "counter" force row level security;
create policy workspace on "counter" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "counter" to {owner} using (true) with check (true);
grant select, insert, update, delete on "counter" to {app};

alter table "person" enable row level security;
alter table "person" force row level security;
create policy workspace on "person" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "person" to {owner} using (true) with check (true);
grant select, insert, update, delete on "person" to {app};

alter table "role" enable row level security;
alter table "role" force row level security;
create policy workspace on "role" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "role" to {owner} using (true) with check (true);
grant select, insert, update, delete on "role" to {app};

alter table "team_group" enable row level security;
alter table "team_group" force row level security;
create policy workspace on "team_group" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "team_group" to {owner} using (true) with check (true);
grant select, insert, update, delete on "team_group" to {app};

alter table "invitation" enable row level security;
alter table "invitation" force row level security;
create policy workspace on "invitation" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "invitation" to {owner} using (true) with check (true);
grant select, insert, update, delete on "invitation" to {app};

alter table "person" add constraint "person_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "person" add constraint "person_role_id_fk" foreign key (workspace_id, "role_id") references "role" (workspace_id, id) deferrable initially immediate;

alter table "role" add constraint "role_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "role" add constraint "role_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "team_group" add constraint "team_group_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "team_group" add constraint "team_group_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "invitation" add constraint "invitation_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "invitation" add constraint "invitation_role_id_fk" foreign key (workspace_id, "role_id") references "role" (workspace_id, id) deferrable initially immediate;
alter table "invitation" add constraint "invitation_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

grant select, insert, update, delete on "outbox" to {app};

grant select, insert, update on "workspace" to {app};
