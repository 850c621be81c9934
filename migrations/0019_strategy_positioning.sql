CREATE TABLE "persona" (
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
	"segment_id" text COLLATE "C" NOT NULL,
	"buying_role" text,
	"quote" text,
	"traits" jsonb,
	"needs" jsonb,
	"day" text,
	CONSTRAINT "persona_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "persona_buying_role_ck" CHECK ("buying_role" in ('initiator', 'user', 'influencer', 'decider', 'buyer', 'gatekeeper'))
);


CREATE TABLE "channel_option" (
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
	"region" text,
	"coverage" numeric,
	"coverage_basis" text,
	"cost_note" text,
	"chosen_reason" text,
	"chosen_at" timestamptz,
	"chosen_by" text COLLATE "C",
	CONSTRAINT "channel_option_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "channel_option_kind_ck" CHECK ("kind" in ('direct', 'agent', 'ecommerce', 'other'))
);


CREATE TABLE "channel_criterion" (
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
	"weight" integer NOT NULL,
	"meaning" text,
	CONSTRAINT "channel_criterion_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "channel_score" (
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
	"channel_id" text COLLATE "C" NOT NULL,
	"criterion_id" text COLLATE "C" NOT NULL,
	"score" integer NOT NULL,
	"reason" text COLLATE "zh-x-icu",
	CONSTRAINT "channel_score_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "competitor_difference" (
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
	"competitor_id" text COLLATE "C" NOT NULL,
	"difference" text COLLATE "zh-x-icu" NOT NULL,
	"meaning" text,
	"evidence" jsonb,
	CONSTRAINT "competitor_difference_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "positioning_map" (
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
	"x_name" text COLLATE "zh-x-icu" NOT NULL,
	"x_low" text NOT NULL,
	"x_high" text NOT NULL,
	"y_name" text NOT NULL,
	"y_low" text NOT NULL,
	"y_high" text NOT NULL,
	"points" jsonb,
	CONSTRAINT "positioning_map_pk" PRIMARY KEY("workspace_id","id")
);


ALTER TABLE "decision" DROP CONSTRAINT "decision_kind_ck";

ALTER TABLE "segment" ADD COLUMN "chosen_reason" text;

ALTER TABLE "segment" ADD COLUMN "chosen_at" timestamptz;

ALTER TABLE "segment" ADD COLUMN "chosen_by" text COLLATE "C";

ALTER TABLE "decision" ADD COLUMN "goals" jsonb;

CREATE INDEX "persona_owner" ON "persona" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "persona_segment_id_ix" ON "persona" USING btree ("workspace_id","segment_id","id");

CREATE INDEX "persona_project" ON "persona" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "channel_option_owner" ON "channel_option" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "channel_option_project" ON "channel_option" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "channel_criterion_owner" ON "channel_criterion" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "channel_criterion_project" ON "channel_criterion" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "channel_score_owner" ON "channel_score" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "channel_score_channel_id_criterion_id_un" ON "channel_score" USING btree ("workspace_id","channel_id","criterion_id") WHERE deleted_at is null;

CREATE INDEX "channel_score_project" ON "channel_score" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "competitor_difference_owner" ON "competitor_difference" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "competitor_difference_project_id_iteration_competitor_id_un" ON "competitor_difference" USING btree ("workspace_id","project_id","iteration","competitor_id") WHERE deleted_at is null;

CREATE INDEX "competitor_difference_project" ON "competitor_difference" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "positioning_map_owner" ON "positioning_map" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "positioning_map_project_id_iteration_un" ON "positioning_map" USING btree ("workspace_id","project_id","iteration") WHERE deleted_at is null;

CREATE INDEX "positioning_map_project" ON "positioning_map" USING btree ("workspace_id","project_id","iteration","id");

ALTER TABLE "decision" ADD CONSTRAINT "decision_kind_ck" CHECK ("kind" in ('target_market', 'positioning', 'price', 'channel_direction', 'channels', 'promotion', 'product_positioning', 'market_positioning', 'advertising', 'channel_promotion'));

alter table "persona" enable row level security;
alter table "persona" force row level security;
create policy workspace on "persona" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "persona" to {owner} using (true) with check (true);
grant select, insert, update, delete on "persona" to {app};

alter table "channel_option" enable row level security;
alter table "channel_option" force row level security;
create policy workspace on "channel_option" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "channel_option" to {owner} using (true) with check (true);
grant select, insert, update, delete on "channel_option" to {app};

alter table "channel_criterion" enable row level security;
alter table "channel_criterion" force row level security;
create policy workspace on "channel_criterion" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "channel_criterion" to {owner} using (true) with check (true);
grant select, insert, update, delete on "channel_criterion" to {app};

alter table "channel_score" enable row level security;
alter table "channel_score" force row level security;
create policy workspace on "channel_score" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "channel_score" to {owner} using (true) with check (true);
grant select, insert, update, delete on "channel_score" to {app};

alter table "competitor_difference" enable row level security;
alter table "competitor_difference" force row level security;
create policy workspace on "competitor_difference" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "competitor_difference" to {owner} using (true) with check (true);
grant select, insert, update, delete on "competitor_difference" to {app};

alter table "positioning_map" enable row level security;
alter table "positioning_map" force row level security;
create policy workspace on "positioning_map" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "positioning_map" to {owner} using (true) with check (true);
grant select, insert, update, delete on "positioning_map" to {app};

alter table "persona" add constraint "persona_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "persona" add constraint "persona_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "persona" add constraint "persona_segment_id_fk" foreign key (workspace_id, "segment_id") references "segment" (workspace_id, id) deferrable initially immediate;
alter table "persona" add constraint "persona_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "channel_option" add constraint "channel_option_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "channel_option" add constraint "channel_option_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "channel_option" add constraint "channel_option_chosen_by_fk" foreign key (workspace_id, "chosen_by") references "person" (workspace_id, id) deferrable initially immediate;
alter table "channel_option" add constraint "channel_option_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "channel_criterion" add constraint "channel_criterion_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "channel_criterion" add constraint "channel_criterion_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "channel_criterion" add constraint "channel_criterion_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "channel_score" add constraint "channel_score_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "channel_score" add constraint "channel_score_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "channel_score" add constraint "channel_score_channel_id_fk" foreign key (workspace_id, "channel_id") references "channel_option" (workspace_id, id) deferrable initially immediate;
alter table "channel_score" add constraint "channel_score_criterion_id_fk" foreign key (workspace_id, "criterion_id") references "channel_criterion" (workspace_id, id) deferrable initially immediate;
alter table "channel_score" add constraint "channel_score_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "competitor_difference" add constraint "competitor_difference_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "competitor_difference" add constraint "competitor_difference_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "competitor_difference" add constraint "competitor_difference_competitor_id_fk" foreign key (workspace_id, "competitor_id") references "competitor" (workspace_id, id) deferrable initially immediate;
alter table "competitor_difference" add constraint "competitor_difference_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "positioning_map" add constraint "positioning_map_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "positioning_map" add constraint "positioning_map_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "positioning_map" add constraint "positioning_map_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;
