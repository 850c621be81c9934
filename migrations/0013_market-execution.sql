CREATE TABLE "product_item" (
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
	"goal_id" text COLLATE "C",
	"brief" text,
	"design" text,
	"release_on" date NOT NULL,
	"move_reason" text,
	"state" text DEFAULT 'planned' NOT NULL,
	"started_on" date,
	"released_on" date,
	"drop_reason" text,
	"copied_from_id" text COLLATE "C",
	CONSTRAINT "product_item_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "product_item_state_ck" CHECK ("state" in ('planned', 'developing', 'released', 'dropped'))
);


CREATE TABLE "channel_partner" (
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
	"currency" text DEFAULT 'CNY' NOT NULL,
	"name" text COLLATE "zh-x-icu" NOT NULL,
	"kind" text NOT NULL,
	"region" text,
	"contract_from" date,
	"contract_until" date,
	"planned_sell_through" bigint,
	"actual_sell_through" bigint,
	"coverage" numeric,
	"reported_on" date,
	"availability" text,
	"conflict" text,
	"promotion" text,
	"state" text DEFAULT 'planned' NOT NULL,
	"started_on" date,
	"ended_on" date,
	"end_reason" text,
	"copied_from_id" text COLLATE "C",
	CONSTRAINT "channel_partner_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "channel_partner_kind_ck" CHECK ("kind" in ('direct', 'agent', 'ecommerce')),
	CONSTRAINT "channel_partner_state_ck" CHECK ("state" in ('planned', 'active', 'ended'))
);


CREATE TABLE "training" (
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
	"topic" text COLLATE "zh-x-icu" NOT NULL,
	"planned_on" date,
	"held_on" date,
	"trainer" text,
	"material" text,
	"pass_mark" integer NOT NULL,
	"attendance" jsonb,
	"state" text DEFAULT 'planned' NOT NULL,
	"cancel_reason" text,
	"copied_from_id" text COLLATE "C",
	CONSTRAINT "training_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "training_state_ck" CHECK ("state" in ('planned', 'held', 'tested', 'cancelled'))
);


CREATE INDEX "product_item_owner" ON "product_item" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "product_item_goal_id_ix" ON "product_item" USING btree ("workspace_id","goal_id","id");

CREATE INDEX "product_item_release_on_ix" ON "product_item" USING btree ("workspace_id","release_on","id");

CREATE INDEX "product_item_project" ON "product_item" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "channel_partner_owner" ON "channel_partner" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "channel_partner_contract_until_ix" ON "channel_partner" USING btree ("workspace_id","contract_until","id");

CREATE INDEX "channel_partner_project" ON "channel_partner" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "training_owner" ON "training" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "training_planned_on_ix" ON "training" USING btree ("workspace_id","planned_on","id");

CREATE INDEX "training_project" ON "training" USING btree ("workspace_id","project_id","iteration","id");

alter table "product_item" enable row level security;
alter table "product_item" force row level security;
create policy workspace on "product_item" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "product_item" to {owner} using (true) with check (true);
grant select, insert, update, delete on "product_item" to {app};

alter table "channel_partner" enable row level security;
alter table "channel_partner" force row level security;
create policy workspace on "channel_partner" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "channel_partner" to {owner} using (true) with check (true);
grant select, insert, update, delete on "channel_partner" to {app};

alter table "training" enable row level security;
alter table "training" force row level security;
create policy workspace on "training" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "training" to {owner} using (true) with check (true);
grant select, insert, update, delete on "training" to {app};

alter table "product_item" add constraint "product_item_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "product_item" add constraint "product_item_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "product_item" add constraint "product_item_goal_id_fk" foreign key (workspace_id, "goal_id") references "goal" (workspace_id, id) deferrable initially immediate;
alter table "product_item" add constraint "product_item_copied_from_id_fk" foreign key (workspace_id, "copied_from_id") references "product_item" (workspace_id, id) deferrable initially immediate;
alter table "product_item" add constraint "product_item_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "channel_partner" add constraint "channel_partner_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "channel_partner" add constraint "channel_partner_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "channel_partner" add constraint "channel_partner_copied_from_id_fk" foreign key (workspace_id, "copied_from_id") references "channel_partner" (workspace_id, id) deferrable initially immediate;
alter table "channel_partner" add constraint "channel_partner_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "training" add constraint "training_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "training" add constraint "training_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "training" add constraint "training_copied_from_id_fk" foreign key (workspace_id, "copied_from_id") references "training" (workspace_id, id) deferrable initially immediate;
alter table "training" add constraint "training_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;
