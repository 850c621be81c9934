CREATE TABLE "risk" (
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
	"event" text COLLATE "zh-x-icu" NOT NULL,
	"kind" text DEFAULT 'threat' NOT NULL,
	"category" text,
	"cause" text,
	"effect" text,
	"trigger" text,
	"probability" text,
	"time_impact" text,
	"cost_impact" text,
	"quality_impact" text,
	"amount" bigint,
	"response" text,
	"measures" text,
	"residual_probability" text,
	"residual_impact" text,
	"review_on" date,
	"reviewed_on" date,
	"state" text DEFAULT 'open' NOT NULL,
	"close_reason" text,
	CONSTRAINT "risk_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "risk_kind_ck" CHECK ("kind" in ('threat', 'opportunity')),
	CONSTRAINT "risk_category_ck" CHECK ("category" in ('market', 'customer', 'competitor', 'supply', 'people', 'technical', 'money', 'legal', 'schedule', 'other')),
	CONSTRAINT "risk_probability_ck" CHECK ("probability" in ('1', '2', '3', '4', '5')),
	CONSTRAINT "risk_time_impact_ck" CHECK ("time_impact" in ('1', '2', '3', '4', '5')),
	CONSTRAINT "risk_cost_impact_ck" CHECK ("cost_impact" in ('1', '2', '3', '4', '5')),
	CONSTRAINT "risk_quality_impact_ck" CHECK ("quality_impact" in ('1', '2', '3', '4', '5')),
	CONSTRAINT "risk_response_ck" CHECK ("response" in ('avoid', 'reduce', 'transfer', 'exploit', 'enhance', 'share', 'accept')),
	CONSTRAINT "risk_residual_probability_ck" CHECK ("residual_probability" in ('1', '2', '3', '4', '5')),
	CONSTRAINT "risk_residual_impact_ck" CHECK ("residual_impact" in ('1', '2', '3', '4', '5')),
	CONSTRAINT "risk_state_ck" CHECK ("state" in ('open', 'answered', 'occurred', 'closed'))
);


CREATE TABLE "issue" (
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
	"title" text COLLATE "zh-x-icu" NOT NULL,
	"description" text,
	"severity" text NOT NULL,
	"due_on" date NOT NULL,
	"foreseen" boolean,
	"measure" text,
	"risk_id" text COLLATE "C",
	"escalated_to_id" text COLLATE "C",
	"state" text DEFAULT 'open' NOT NULL,
	"resolution" text,
	"resolved_on" date,
	CONSTRAINT "issue_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "issue_severity_ck" CHECK ("severity" in ('low', 'medium', 'high', 'critical')),
	CONSTRAINT "issue_state_ck" CHECK ("state" in ('open', 'resolved'))
);


CREATE INDEX "risk_owner" ON "risk" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "risk_project" ON "risk" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "issue_owner" ON "issue" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "issue_risk_id_ix" ON "issue" USING btree ("workspace_id","risk_id","id");

CREATE INDEX "issue_due_on_ix" ON "issue" USING btree ("workspace_id","due_on","id");

CREATE INDEX "issue_project" ON "issue" USING btree ("workspace_id","project_id","iteration","id");

alter table "risk" enable row level security;
alter table "risk" force row level security;
create policy workspace on "risk" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "risk" to {owner} using (true) with check (true);
grant select, insert, update, delete on "risk" to {app};

alter table "issue" enable row level security;
alter table "issue" force row level security;
create policy workspace on "issue" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "issue" to {owner} using (true) with check (true);
grant select, insert, update, delete on "issue" to {app};

alter table "risk" add constraint "risk_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "risk" add constraint "risk_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "risk" add constraint "risk_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "issue" add constraint "issue_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "issue" add constraint "issue_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "issue" add constraint "issue_risk_id_fk" foreign key (workspace_id, "risk_id") references "risk" (workspace_id, id) deferrable initially immediate;
alter table "issue" add constraint "issue_escalated_to_id_fk" foreign key (workspace_id, "escalated_to_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "issue" add constraint "issue_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

-- Whoever could see or change the plans of others can do so with their risks and issues.
update "role" set "rights" = "rights" || (
  select jsonb_agg(one || jsonb_build_object('module', 'risk')) from jsonb_array_elements("rights") one
  where one ->> 'module' = 'plan')
where "rights" @> '[{"module": "plan"}]' and not "rights" @> '[{"module": "risk"}]';
