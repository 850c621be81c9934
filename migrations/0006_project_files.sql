CREATE TABLE "project_file" (
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
	"extension" text NOT NULL,
	"size" integer NOT NULL,
	"file_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "project_file_pk" PRIMARY KEY("workspace_id","id")
);


CREATE INDEX "project_file_owner" ON "project_file" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "project_file_project" ON "project_file" USING btree ("workspace_id","project_id","iteration","id");

alter table "project_file" enable row level security;
alter table "project_file" force row level security;
create policy workspace on "project_file" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "project_file" to {owner} using (true) with check (true);
grant select, insert, update, delete on "project_file" to {app};

alter table "project_file" add constraint "project_file_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "project_file" add constraint "project_file_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "project_file" add constraint "project_file_file_id_fk" foreign key (workspace_id, "file_id") references "file" (workspace_id, id) deferrable initially immediate;
alter table "project_file" add constraint "project_file_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;
