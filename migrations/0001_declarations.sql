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


CREATE TABLE "job" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"locale" text NOT NULL,
	"input" jsonb NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"result" jsonb,
	"error" jsonb,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"problem_count" integer DEFAULT 0 NOT NULL,
	"claim" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"run_after" timestamptz DEFAULT now() NOT NULL,
	"queued_at" timestamptz,
	"beat_at" timestamptz,
	"cancel_asked_at" timestamptz,
	"started_at" timestamptz,
	"finished_at" timestamptz,
	CONSTRAINT "job_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "job_state_ck" CHECK ("state" in ('queued', 'running', 'done', 'failed', 'cancelled'))
);


CREATE TABLE "answer" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"body" jsonb,
	"at" timestamptz NOT NULL,
	CONSTRAINT "answer_pk" PRIMARY KEY("workspace_id","person_id","key")
);


CREATE TABLE "file" (
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
	"extension" text NOT NULL,
	"mime" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "file_pk" PRIMARY KEY("workspace_id","id")
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


CREATE TABLE "project" (
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
	"code" text NOT NULL,
	"playbook_id" text NOT NULL,
	"playbook_version_id" text COLLATE "C" NOT NULL,
	"customer" text,
	"product_line" text,
	"aim" text,
	"start" date NOT NULL,
	"finish" date NOT NULL,
	"sponsor_id" text COLLATE "C" NOT NULL,
	"manager_id" text COLLATE "C" NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"outcome" text,
	"iteration" integer NOT NULL,
	"ended_at" timestamptz,
	CONSTRAINT "project_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "project_status_ck" CHECK ("status" in ('active', 'paused', 'cancelled', 'closed'))
);


CREATE TABLE "stage" (
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
	"key" text COLLATE "zh-x-icu" NOT NULL,
	"position" integer NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"returns" integer NOT NULL,
	"planned_start" date,
	"planned_finish" date,
	"entered_at" timestamptz,
	"submitted_at" timestamptz,
	"done_at" timestamptz,
	CONSTRAINT "stage_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "stage_state_ck" CHECK ("state" in ('planned', 'active', 'in_review', 'passed', 'returned', 'waived', 'skipped'))
);


CREATE TABLE "gate_decision" (
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
	"kind" text NOT NULL,
	"stage_key" text,
	"target" text,
	"reason" text,
	"mend" jsonb,
	"adjustments" text[],
	"approval_id" text COLLATE "C",
	"final" boolean NOT NULL,
	"self_decided" boolean NOT NULL,
	"report" text,
	CONSTRAINT "gate_decision_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "gate_decision_kind_ck" CHECK ("kind" in ('started', 'submitted', 'withdrawn', 'approved', 'sent_back', 'returned', 'waived', 'skipped', 'branched', 'looped_back', 'paused', 'resumed', 'cancelled', 'closed'))
);


CREATE TABLE "approval" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" text COLLATE "C",
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"updated_by" text COLLATE "C",
	"deleted_at" timestamptz,
	"title" text COLLATE "zh-x-icu" NOT NULL,
	"title_en" text,
	"subject_id" text COLLATE "C" NOT NULL,
	"subject_type" text NOT NULL,
	"subject_version" integer NOT NULL,
	"project_id" text COLLATE "C",
	"submitter_id" text COLLATE "C" NOT NULL,
	"sole_holder_allowed" boolean NOT NULL,
	"deciders" jsonb NOT NULL,
	"current" integer NOT NULL,
	"round" integer NOT NULL,
	"result" text DEFAULT 'pending' NOT NULL,
	"waiting_for" text[] NOT NULL,
	"due_on" date,
	"note" text,
	"snapshot" text,
	"ended_at" timestamptz,
	CONSTRAINT "approval_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "approval_result_ck" CHECK ("result" in ('pending', 'approved', 'returned', 'withdrawn'))
);


CREATE TABLE "approval_decision" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" text COLLATE "C",
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"updated_by" text COLLATE "C",
	"deleted_at" timestamptz,
	"approval_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"roles" text[] NOT NULL,
	"step" integer NOT NULL,
	"round" integer NOT NULL,
	"kind" text NOT NULL,
	"to_step" integer,
	"comment" text,
	"self_decided" boolean NOT NULL,
	"at" timestamptz NOT NULL,
	CONSTRAINT "approval_decision_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "approval_decision_kind_ck" CHECK ("kind" in ('approve', 'return', 'reject'))
);


CREATE TABLE "playbook_version" (
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
	"playbook_id" text NOT NULL,
	"number" integer NOT NULL,
	"hash" text NOT NULL,
	"definition" text NOT NULL,
	CONSTRAINT "playbook_version_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "aim" (
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
	"starts_on" date,
	"ends_on" date,
	CONSTRAINT "aim_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "metric" (
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
	"unit" text NOT NULL,
	"direction" text NOT NULL,
	"definition" text,
	"aggregation" text NOT NULL,
	"ratio_as" text DEFAULT 'percent' NOT NULL,
	"formula" text DEFAULT 'entered' NOT NULL,
	"counts" text,
	"source" text,
	"rhythm" text DEFAULT 'month' NOT NULL,
	"parent_id" text COLLATE "C",
	CONSTRAINT "metric_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "metric_direction_ck" CHECK ("direction" in ('up', 'down', 'hold')),
	CONSTRAINT "metric_aggregation_ck" CHECK ("aggregation" in ('sum', 'last', 'mean', 'ratio')),
	CONSTRAINT "metric_ratio_as_ck" CHECK ("ratio_as" in ('percent', 'per_mille', 'plain')),
	CONSTRAINT "metric_formula_ck" CHECK ("formula" in ('entered', 'counted')),
	CONSTRAINT "metric_counts_ck" CHECK ("counts" in ('leads', 'leads_converted', 'lead_conversion')),
	CONSTRAINT "metric_rhythm_ck" CHECK ("rhythm" in ('day', 'week', 'month', 'quarter', 'once'))
);


CREATE TABLE "goal" (
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
	"statement" text COLLATE "zh-x-icu" NOT NULL,
	"area" text,
	"subject" text,
	"metric_id" text COLLATE "C",
	"unit" text,
	"direction" text DEFAULT 'up' NOT NULL,
	"baseline" numeric,
	"target" numeric,
	"band_low" numeric,
	"band_high" numeric,
	"starts_on" date,
	"deadline" date,
	"gap_note" text,
	"parent_id" text COLLATE "C",
	"aim_id" text COLLATE "C",
	"aim_note" text,
	"weight" integer,
	"curve" text DEFAULT 'linear' NOT NULL,
	"steps" jsonb,
	"season" jsonb,
	"attention_below" integer,
	"fail_below" integer,
	"state" text DEFAULT 'draft' NOT NULL,
	"drop_reason" text,
	CONSTRAINT "goal_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "goal_area_ck" CHECK ("area" in ('sales', 'awareness', 'market_share', 'new_market', 'satisfaction', 'retention', 'profit', 'other')),
	CONSTRAINT "goal_direction_ck" CHECK ("direction" in ('up', 'down', 'hold')),
	CONSTRAINT "goal_curve_ck" CHECK ("curve" in ('linear', 'stepped', 'seasonal')),
	CONSTRAINT "goal_state_ck" CHECK ("state" in ('draft', 'agreed', 'dropped'))
);


CREATE TABLE "reading" (
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
	"metric_id" text COLLATE "C" NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"value" numeric,
	"numerator" numeric,
	"denominator" numeric,
	"source" text COLLATE "zh-x-icu" NOT NULL,
	"note" text,
	"origin" text DEFAULT 'entered' NOT NULL,
	CONSTRAINT "reading_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "reading_origin_ck" CHECK ("origin" in ('entered', 'counted'))
);


CREATE TABLE "customer" (
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
	"short_name" text,
	"uscc" text,
	"industry" text,
	"size" text,
	"region" text,
	"grade" text,
	"source" text,
	"parent_id" text COLLATE "C",
	"phone" text,
	"email" text,
	"website" text,
	"address" text,
	"profile" text,
	"needs" text,
	"tags" text[],
	"state" text DEFAULT 'prospect' NOT NULL,
	"name_key" text,
	CONSTRAINT "customer_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "customer_size_ck" CHECK ("size" in ('micro', 'small', 'medium', 'large')),
	CONSTRAINT "customer_grade_ck" CHECK ("grade" in ('a', 'b', 'c', 'd')),
	CONSTRAINT "customer_state_ck" CHECK ("state" in ('prospect', 'active', 'dormant', 'lost'))
);


CREATE TABLE "contact" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" text COLLATE "C",
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"updated_by" text COLLATE "C",
	"deleted_at" timestamptz,
	"customer_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "zh-x-icu" NOT NULL,
	"title" text,
	"decision_role" text,
	"phone" text,
	"email" text,
	"wechat" text,
	"note" text,
	CONSTRAINT "contact_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "contact_decision_role_ck" CHECK ("decision_role" in ('decider', 'influencer', 'champion', 'user', 'buyer', 'gatekeeper'))
);


CREATE TABLE "lead_import" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" text COLLATE "C",
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"updated_by" text COLLATE "C",
	"deleted_at" timestamptz,
	"file_name" text COLLATE "zh-x-icu" NOT NULL,
	"file_id" text COLLATE "C" NOT NULL,
	"job_id" text,
	"undo_job_id" text,
	"dry_run" boolean NOT NULL,
	"encoding" text NOT NULL,
	"separator" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"name_pattern" text,
	"key_columns" text[],
	"duplicates" text DEFAULT 'update' NOT NULL,
	"source" text,
	"campaign_id" text COLLATE "C",
	"state" text DEFAULT 'waiting' NOT NULL,
	"rows" integer,
	"created" integer,
	"updated" integer,
	"skipped" integer,
	"failed" integer,
	"removed" integer,
	"kept" integer,
	"finished_at" timestamptz,
	CONSTRAINT "lead_import_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "lead_import_duplicates_ck" CHECK ("duplicates" in ('update', 'skip')),
	CONSTRAINT "lead_import_state_ck" CHECK ("state" in ('waiting', 'running', 'done', 'cancelled', 'failed', 'undone'))
);


CREATE TABLE "lead" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" text COLLATE "C",
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"updated_by" text COLLATE "C",
	"deleted_at" timestamptz,
	"currency" text DEFAULT 'CNY' NOT NULL,
	"name" text COLLATE "zh-x-icu" NOT NULL,
	"company" text,
	"title" text,
	"phone" text,
	"email" text,
	"source" text,
	"channel" text,
	"campaign_name" text,
	"campaign_id" text COLLATE "C",
	"score" integer,
	"value" bigint,
	"contacted_on" date,
	"note" text,
	"attributes" jsonb,
	"state" text DEFAULT 'new' NOT NULL,
	"lost_reason" text,
	"converted_on" date,
	"customer_id" text COLLATE "C",
	"contact_id" text COLLATE "C",
	"key" text,
	"import_id" text COLLATE "C",
	"import_row" integer,
	CONSTRAINT "lead_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "lead_state_ck" CHECK ("state" in ('new', 'contacted', 'qualified', 'converted', 'lost'))
);


CREATE TABLE "study" (
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
	"title" text COLLATE "zh-x-icu" NOT NULL,
	"kind" text NOT NULL,
	"question" text NOT NULL,
	"method" text,
	"population" integer,
	"margin" numeric,
	"confidence" text,
	"sample_planned" integer,
	"sample_reached" integer,
	"starts_on" date,
	"ends_on" date,
	"planned_cost" bigint,
	"actual_cost" bigint,
	"result_summary" text,
	"shortfall" text,
	"sources" jsonb,
	"state" text DEFAULT 'planned' NOT NULL,
	"started_on" date,
	"finished_on" date,
	"stop_reason" text,
	CONSTRAINT "study_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "study_kind_ck" CHECK ("kind" in ('survey', 'interview', 'observation', 'focus_group', 'desk')),
	CONSTRAINT "study_confidence_ck" CHECK ("confidence" in ('90', '95', '99')),
	CONSTRAINT "study_state_ck" CHECK ("state" in ('planned', 'running', 'finished', 'stopped'))
);


CREATE TABLE "competitor" (
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
	"website" text,
	"profile" text,
	"products" jsonb,
	"prices" jsonb,
	"strengths" jsonb,
	"weaknesses" jsonb,
	"share_estimate" numeric,
	"share_source" text,
	"we_win_when" text,
	"they_win_when" text,
	"answers" jsonb,
	CONSTRAINT "competitor_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "trend" (
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
	"statement" text COLLATE "zh-x-icu" NOT NULL,
	"area" text,
	"direction" text NOT NULL,
	"horizon" text NOT NULL,
	"meaning" text,
	"source_title" text NOT NULL,
	"source_url" text,
	"source_date" date,
	CONSTRAINT "trend_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "trend_area_ck" CHECK ("area" in ('policy', 'economy', 'society', 'technology', 'channel', 'season', 'other')),
	CONSTRAINT "trend_direction_ck" CHECK ("direction" in ('rising', 'falling', 'steady', 'unclear')),
	CONSTRAINT "trend_horizon_ck" CHECK ("horizon" in ('within_project', 'one_year', 'three_years', 'longer'))
);


CREATE TABLE "insight" (
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
	"claim" text COLLATE "zh-x-icu" NOT NULL,
	"topic" text NOT NULL,
	"confidence" text NOT NULL,
	"implication" text,
	CONSTRAINT "insight_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "insight_topic_ck" CHECK ("topic" in ('needs', 'competitors', 'trends', 'target_consumers', 'opportunities', 'own')),
	CONSTRAINT "insight_confidence_ck" CHECK ("confidence" in ('low', 'medium', 'high'))
);


CREATE TABLE "insight_evidence" (
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
	"insight_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"study_id" text COLLATE "C",
	"competitor_id" text COLLATE "C",
	"trend_id" text COLLATE "C",
	"source_title" text,
	"source_url" text,
	"source_date" date,
	"note" text COLLATE "zh-x-icu",
	CONSTRAINT "insight_evidence_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "insight_evidence_kind_ck" CHECK ("kind" in ('study', 'competitor', 'trend', 'citation'))
);


CREATE TABLE "swot_item" (
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
	"quadrant" text NOT NULL,
	"text" text COLLATE "zh-x-icu" NOT NULL,
	"weight" integer,
	"insight_id" text COLLATE "C",
	CONSTRAINT "swot_item_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "swot_item_quadrant_ck" CHECK ("quadrant" in ('strength', 'weakness', 'opportunity', 'threat'))
);


CREATE TABLE "swot_cross" (
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
	"kind" text NOT NULL,
	"text" text COLLATE "zh-x-icu" NOT NULL,
	"items" jsonb NOT NULL,
	CONSTRAINT "swot_cross_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "swot_cross_kind_ck" CHECK ("kind" in ('so', 'wo', 'st', 'wt'))
);


CREATE TABLE "segment" (
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
	"description" text,
	"size_estimate" integer,
	"size_basis" text,
	CONSTRAINT "segment_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "segment_criterion" (
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
	CONSTRAINT "segment_criterion_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "segment_score" (
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
	"segment_id" text COLLATE "C" NOT NULL,
	"criterion_id" text COLLATE "C" NOT NULL,
	"score" integer NOT NULL,
	"reason" text COLLATE "zh-x-icu",
	CONSTRAINT "segment_score_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "decision" (
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
	"kind" text NOT NULL,
	"question" text COLLATE "zh-x-icu" NOT NULL,
	"context" text,
	"options" jsonb,
	"criteria" jsonb,
	"scores" jsonb,
	"choice" text,
	"reason" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"revision" integer NOT NULL,
	"previous_id" text COLLATE "C",
	"decided_at" timestamptz,
	"decided_by" text COLLATE "C",
	CONSTRAINT "decision_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "decision_kind_ck" CHECK ("kind" in ('target_market', 'positioning', 'price', 'channels', 'promotion', 'product_positioning', 'market_positioning', 'advertising', 'channel_promotion')),
	CONSTRAINT "decision_state_ck" CHECK ("state" in ('draft', 'decided', 'in_review', 'approved', 'superseded'))
);


CREATE TABLE "decision_evidence" (
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
	"decision_id" text COLLATE "C" NOT NULL,
	"insight_id" text COLLATE "C" NOT NULL,
	"note" text COLLATE "zh-x-icu",
	CONSTRAINT "decision_evidence_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "task" (
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
	"note" text,
	"stage_key" text,
	"activity_key" text,
	"role" text,
	"start" date NOT NULL,
	"finish" date NOT NULL,
	"days" integer NOT NULL,
	"milestone" boolean NOT NULL,
	"state" text DEFAULT 'todo' NOT NULL,
	"started_on" date,
	"done_on" date,
	CONSTRAINT "task_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "task_role_ck" CHECK ("role" in ('sponsor', 'decision_maker', 'lead_body', 'planner', 'project_manager', 'group_lead', 'member', 'sales', 'presales', 'delivery', 'finance', 'legal', 'service', 'observer')),
	CONSTRAINT "task_state_ck" CHECK ("state" in ('todo', 'doing', 'done', 'cancelled'))
);


CREATE TABLE "task_link" (
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
	"kind" text DEFAULT 'finish_to_start' NOT NULL,
	"predecessor_id" text COLLATE "C" NOT NULL,
	"successor_id" text COLLATE "C" NOT NULL,
	"lag_days" integer NOT NULL,
	CONSTRAINT "task_link_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "task_link_kind_ck" CHECK ("kind" in ('finish_to_start'))
);


CREATE TABLE "calendar_day" (
	"workspace_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" text COLLATE "C",
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"created_by" text COLLATE "C",
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"updated_by" text COLLATE "C",
	"deleted_at" timestamptz,
	"date" date NOT NULL,
	"kind" text NOT NULL,
	"name" text COLLATE "zh-x-icu" NOT NULL,
	CONSTRAINT "calendar_day_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "calendar_day_kind_ck" CHECK ("kind" in ('holiday', 'workday'))
);


CREATE TABLE "budget" (
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
	"note" text,
	"based_on_id" text COLLATE "C",
	"state" text DEFAULT 'draft' NOT NULL,
	"decided_at" timestamptz,
	CONSTRAINT "budget_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "budget_state_ck" CHECK ("state" in ('draft', 'submitted', 'approved', 'superseded'))
);


CREATE TABLE "budget_line" (
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
	"budget_id" text COLLATE "C" NOT NULL,
	"item" text COLLATE "zh-x-icu" NOT NULL,
	"category" text NOT NULL,
	"campaign_id" text COLLATE "C",
	"stage_key" text,
	"month" text NOT NULL,
	"amount" bigint NOT NULL,
	"note" text,
	CONSTRAINT "budget_line_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "budget_line_category_ck" CHECK ("category" in ('labour', 'media', 'content', 'events', 'channel', 'promotion', 'research', 'materials', 'tools', 'travel', 'contingency', 'other'))
);


CREATE TABLE "funding_source" (
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
	"budget_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "zh-x-icu" NOT NULL,
	"amount" bigint NOT NULL,
	"available_from" date NOT NULL,
	"conditions" text,
	CONSTRAINT "funding_source_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "expense" (
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
	"item" text COLLATE "zh-x-icu" NOT NULL,
	"line_id" text COLLATE "C",
	"category" text NOT NULL,
	"campaign_id" text COLLATE "C",
	"amount" bigint NOT NULL,
	"spent_on" date NOT NULL,
	"supplier" text,
	"receipt_no" text,
	"note" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"settled_on" date,
	CONSTRAINT "expense_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "expense_category_ck" CHECK ("category" in ('labour', 'media', 'content', 'events', 'channel', 'promotion', 'research', 'materials', 'tools', 'travel', 'contingency', 'other')),
	CONSTRAINT "expense_state_ck" CHECK ("state" in ('draft', 'submitted', 'approved', 'rejected', 'settled'))
);


CREATE TABLE "zero_spend" (
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
	"campaign_id" text COLLATE "C" NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "zero_spend_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "campaign" (
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
	"goal_id" text COLLATE "C",
	"audience" text,
	"channel" text,
	"message" text,
	"start" date,
	"finish" date,
	"budget" bigint,
	"metric_id" text COLLATE "C",
	"kpi_target" numeric,
	"state" text DEFAULT 'planned' NOT NULL,
	"started_on" date,
	"ended_on" date,
	"result" text,
	"stop_reason" text,
	"approved_start" date,
	"approved_finish" date,
	"approved_budget" bigint,
	"copied_from_id" text COLLATE "C",
	"to_replan" boolean,
	CONSTRAINT "campaign_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "campaign_state_ck" CHECK ("state" in ('planned', 'running', 'finished', 'stopped'))
);


CREATE TABLE "content_item" (
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
	"campaign_id" text COLLATE "C" NOT NULL,
	"title" text COLLATE "zh-x-icu" NOT NULL,
	"channel" text,
	"due_on" date,
	"body" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"submitted_by_id" text COLLATE "C",
	"published_on" date,
	CONSTRAINT "content_item_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "content_item_state_ck" CHECK ("state" in ('draft', 'review', 'published', 'dropped'))
);


CREATE TABLE "deviation" (
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
	"subject" text COLLATE "zh-x-icu" NOT NULL,
	"campaign_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"planned" text NOT NULL,
	"actual" text NOT NULL,
	"days" integer,
	"difference" bigint,
	"percent" numeric,
	"state" text DEFAULT 'open' NOT NULL,
	"cause" text,
	"measure" text,
	"answered_by_id" text COLLATE "C",
	"answered_on" date,
	CONSTRAINT "deviation_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "deviation_kind_ck" CHECK ("kind" in ('start', 'finish', 'money')),
	CONSTRAINT "deviation_state_ck" CHECK ("state" in ('open', 'answered', 'gone'))
);


CREATE TABLE "evaluation" (
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
	"summary" text,
	"judged_on" date NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"final_by" text COLLATE "C",
	"final_at" timestamptz,
	CONSTRAINT "evaluation_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "evaluation_state_ck" CHECK ("state" in ('draft', 'final'))
);


CREATE TABLE "evaluation_line" (
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
	"evaluation_id" text COLLATE "C" NOT NULL,
	"goal_id" text COLLATE "C" NOT NULL,
	"statement" text COLLATE "zh-x-icu" NOT NULL,
	"metric_name" text,
	"unit" text,
	"baseline" numeric,
	"target" numeric,
	"actual" numeric,
	"readings" integer NOT NULL,
	"verdict" text,
	"cause" text,
	"state" text DEFAULT 'draft' NOT NULL,
	CONSTRAINT "evaluation_line_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "evaluation_line_verdict_ck" CHECK ("verdict" in ('met', 'missed', 'exceeded')),
	CONSTRAINT "evaluation_line_state_ck" CHECK ("state" in ('draft', 'final'))
);


CREATE TABLE "adjustment" (
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
	"goal_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"why" text,
	"before" text,
	"after" text,
	"expected_effect" text,
	"measured_effect" text,
	"state" text DEFAULT 'proposed' NOT NULL,
	"decided_by" text COLLATE "C",
	"decided_at" timestamptz,
	CONSTRAINT "adjustment_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "adjustment_kind_ck" CHECK ("kind" in ('change', 'keep')),
	CONSTRAINT "adjustment_state_ck" CHECK ("state" in ('proposed', 'decided', 'withdrawn'))
);


CREATE TABLE "lesson" (
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
	"situation" text,
	"happened" text,
	"advice" text,
	"tags" text[],
	"goal_id" text COLLATE "C",
	"state" text DEFAULT 'draft' NOT NULL,
	"published_by" text COLLATE "C",
	"published_at" timestamptz,
	CONSTRAINT "lesson_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "lesson_state_ck" CHECK ("state" in ('draft', 'published'))
);


CREATE TABLE "plan_book" (
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
	"language" text NOT NULL,
	"file_id" text NOT NULL,
	"sha256" text NOT NULL,
	"gap_count" integer NOT NULL,
	"gaps" jsonb,
	"state" text DEFAULT 'draft' NOT NULL,
	CONSTRAINT "plan_book_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "plan_book_language_ck" CHECK ("language" in ('zh', 'en')),
	CONSTRAINT "plan_book_state_ck" CHECK ("state" in ('draft', 'submitted', 'approved', 'superseded'))
);


CREATE INDEX "record_type_ix" ON "record" USING btree ("workspace_id","type","id");

CREATE INDEX "record_terms_ix" ON "record" USING gin ("workspace_id","type","terms");

CREATE INDEX "participant_person_ix" ON "participant" USING btree ("workspace_id","person_id");

CREATE INDEX "audit_record_ix" ON "audit" USING btree ("workspace_id","record_id","id");

CREATE INDEX "audit_seq_ix" ON "audit" USING btree ("workspace_id","seq");

CREATE INDEX "audit_unsealed_ix" ON "audit" USING btree ("workspace_id","id") WHERE seq is null;

CREATE INDEX "event_project_ix" ON "event" USING btree ("workspace_id","project_id","id");

CREATE INDEX "job_person_ix" ON "job" USING btree ("workspace_id","person_id","id");

CREATE INDEX "job_due_ix" ON "job" USING btree ("run_after") WHERE state in ('queued', 'running');

CREATE INDEX "answer_at_ix" ON "answer" USING btree ("workspace_id","at");

CREATE INDEX "file_owner" ON "file" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "file_sha256_ix" ON "file" USING btree ("workspace_id","sha256","id");

CREATE INDEX "person_owner" ON "person" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "person_name_ix" ON "person" USING btree ("workspace_id","name","id");

CREATE UNIQUE INDEX "person_user_id_un" ON "person" USING btree ("workspace_id","user_id") WHERE deleted_at is null;

CREATE INDEX "role_owner" ON "role" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "role_name_un" ON "role" USING btree ("workspace_id","name") WHERE deleted_at is null;

CREATE INDEX "team_group_owner" ON "team_group" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "team_group_name_un" ON "team_group" USING btree ("workspace_id","name") WHERE deleted_at is null;

CREATE INDEX "invitation_owner" ON "invitation" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "project_owner" ON "project" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "project_status_ix" ON "project" USING btree ("workspace_id","status","id");

CREATE INDEX "project_manager_id_ix" ON "project" USING btree ("workspace_id","manager_id","id");

CREATE UNIQUE INDEX "project_code_un" ON "project" USING btree ("workspace_id","code") WHERE deleted_at is null;

CREATE INDEX "stage_owner" ON "stage" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "stage_state_ix" ON "stage" USING btree ("workspace_id","state","id");

CREATE UNIQUE INDEX "stage_project_id_key_iteration_un" ON "stage" USING btree ("workspace_id","project_id","key","iteration") WHERE deleted_at is null;

CREATE INDEX "stage_project" ON "stage" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "gate_decision_owner" ON "gate_decision" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "gate_decision_project" ON "gate_decision" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "approval_owner" ON "approval" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "approval_subject_id_ix" ON "approval" USING btree ("workspace_id","subject_id","id");

CREATE INDEX "approval_result_ix" ON "approval" USING btree ("workspace_id","result","id");

CREATE INDEX "approval_project_id_ix" ON "approval" USING btree ("workspace_id","project_id","id");

CREATE INDEX "approval_decision_owner" ON "approval_decision" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "approval_decision_approval_id_ix" ON "approval_decision" USING btree ("workspace_id","approval_id","id");

CREATE INDEX "playbook_version_owner" ON "playbook_version" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "playbook_version_playbook_id_hash_un" ON "playbook_version" USING btree ("workspace_id","playbook_id","hash") WHERE deleted_at is null;

CREATE INDEX "aim_owner" ON "aim" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "aim_name_un" ON "aim" USING btree ("workspace_id","name") WHERE deleted_at is null;

CREATE INDEX "metric_owner" ON "metric" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "metric_parent_id_ix" ON "metric" USING btree ("workspace_id","parent_id","id");

CREATE UNIQUE INDEX "metric_name_un" ON "metric" USING btree ("workspace_id","name") WHERE deleted_at is null;

CREATE INDEX "goal_owner" ON "goal" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "goal_metric_id_ix" ON "goal" USING btree ("workspace_id","metric_id","id");

CREATE INDEX "goal_parent_id_ix" ON "goal" USING btree ("workspace_id","parent_id","id");

CREATE INDEX "goal_aim_id_ix" ON "goal" USING btree ("workspace_id","aim_id","id");

CREATE INDEX "goal_project" ON "goal" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "reading_owner" ON "reading" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "reading_metric_id_period_end_ix" ON "reading" USING btree ("workspace_id","metric_id","period_end","id");

CREATE INDEX "reading_project_id_metric_id_period_start_ix" ON "reading" USING btree ("workspace_id","project_id","metric_id","period_start","id");

CREATE INDEX "reading_project" ON "reading" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "customer_owner" ON "customer" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "customer_name_ix" ON "customer" USING btree ("workspace_id","name","id");

CREATE INDEX "customer_name_key_ix" ON "customer" USING btree ("workspace_id","name_key","id");

CREATE INDEX "customer_uscc_ix" ON "customer" USING btree ("workspace_id","uscc","id");

CREATE INDEX "customer_phone_ix" ON "customer" USING btree ("workspace_id","phone","id");

CREATE INDEX "customer_parent_id_ix" ON "customer" USING btree ("workspace_id","parent_id","id");

CREATE INDEX "contact_owner" ON "contact" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "contact_customer_id_ix" ON "contact" USING btree ("workspace_id","customer_id","id");

CREATE INDEX "contact_phone_ix" ON "contact" USING btree ("workspace_id","phone","id");

CREATE INDEX "contact_email_ix" ON "contact" USING btree ("workspace_id","email","id");

CREATE INDEX "contact_name_ix" ON "contact" USING btree ("workspace_id","name","id");

CREATE INDEX "lead_import_owner" ON "lead_import" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "lead_owner" ON "lead" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "lead_phone_ix" ON "lead" USING btree ("workspace_id","phone","id");

CREATE INDEX "lead_email_ix" ON "lead" USING btree ("workspace_id","email","id");

CREATE INDEX "lead_state_ix" ON "lead" USING btree ("workspace_id","state","id");

CREATE INDEX "lead_import_id_ix" ON "lead" USING btree ("workspace_id","import_id","id");

CREATE INDEX "lead_campaign_id_ix" ON "lead" USING btree ("workspace_id","campaign_id","id");

CREATE UNIQUE INDEX "lead_key_un" ON "lead" USING btree ("workspace_id","key") WHERE deleted_at is null;

CREATE INDEX "study_owner" ON "study" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "study_project" ON "study" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "competitor_owner" ON "competitor" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "competitor_project" ON "competitor" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "trend_owner" ON "trend" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "trend_project" ON "trend" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "insight_owner" ON "insight" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "insight_project" ON "insight" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "insight_evidence_owner" ON "insight_evidence" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "insight_evidence_insight_id_ix" ON "insight_evidence" USING btree ("workspace_id","insight_id","id");

CREATE INDEX "insight_evidence_project" ON "insight_evidence" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "swot_item_owner" ON "swot_item" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "swot_item_project" ON "swot_item" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "swot_cross_owner" ON "swot_cross" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "swot_cross_project" ON "swot_cross" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "segment_owner" ON "segment" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "segment_project" ON "segment" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "segment_criterion_owner" ON "segment_criterion" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "segment_criterion_project" ON "segment_criterion" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "segment_score_owner" ON "segment_score" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "segment_score_segment_id_criterion_id_un" ON "segment_score" USING btree ("workspace_id","segment_id","criterion_id") WHERE deleted_at is null;

CREATE INDEX "segment_score_project" ON "segment_score" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "decision_owner" ON "decision" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "decision_previous_id_ix" ON "decision" USING btree ("workspace_id","previous_id","id");

CREATE INDEX "decision_project" ON "decision" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "decision_evidence_owner" ON "decision_evidence" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "decision_evidence_insight_id_ix" ON "decision_evidence" USING btree ("workspace_id","insight_id","id");

CREATE UNIQUE INDEX "decision_evidence_decision_id_insight_id_un" ON "decision_evidence" USING btree ("workspace_id","decision_id","insight_id") WHERE deleted_at is null;

CREATE INDEX "decision_evidence_project" ON "decision_evidence" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "task_owner" ON "task" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "task_owner_id_state_finish_ix" ON "task" USING btree ("workspace_id","owner_id","state","finish","id");

CREATE INDEX "task_project" ON "task" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "task_link_owner" ON "task_link" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "task_link_predecessor_id_ix" ON "task_link" USING btree ("workspace_id","predecessor_id","id");

CREATE INDEX "task_link_successor_id_ix" ON "task_link" USING btree ("workspace_id","successor_id","id");

CREATE UNIQUE INDEX "task_link_predecessor_id_successor_id_un" ON "task_link" USING btree ("workspace_id","predecessor_id","successor_id") WHERE deleted_at is null;

CREATE INDEX "task_link_project" ON "task_link" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "calendar_day_owner" ON "calendar_day" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "calendar_day_date_ix" ON "calendar_day" USING btree ("workspace_id","date","id");

CREATE UNIQUE INDEX "calendar_day_date_un" ON "calendar_day" USING btree ("workspace_id","date") WHERE deleted_at is null;

CREATE INDEX "budget_owner" ON "budget" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "budget_project_id_number_un" ON "budget" USING btree ("workspace_id","project_id","number") WHERE deleted_at is null;

CREATE INDEX "budget_project" ON "budget" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "budget_line_owner" ON "budget_line" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "budget_line_budget_id_ix" ON "budget_line" USING btree ("workspace_id","budget_id","id");

CREATE INDEX "budget_line_campaign_id_ix" ON "budget_line" USING btree ("workspace_id","campaign_id","id");

CREATE INDEX "budget_line_project" ON "budget_line" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "funding_source_owner" ON "funding_source" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "funding_source_budget_id_ix" ON "funding_source" USING btree ("workspace_id","budget_id","id");

CREATE INDEX "funding_source_project" ON "funding_source" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "expense_owner" ON "expense" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "expense_campaign_id_ix" ON "expense" USING btree ("workspace_id","campaign_id","id");

CREATE INDEX "expense_line_id_ix" ON "expense" USING btree ("workspace_id","line_id","id");

CREATE INDEX "expense_spent_on_ix" ON "expense" USING btree ("workspace_id","spent_on","id");

CREATE UNIQUE INDEX "expense_receipt_no_un" ON "expense" USING btree ("workspace_id","receipt_no") WHERE deleted_at is null;

CREATE INDEX "expense_project" ON "expense" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "zero_spend_owner" ON "zero_spend" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "zero_spend_campaign_id_un" ON "zero_spend" USING btree ("workspace_id","campaign_id") WHERE deleted_at is null;

CREATE INDEX "zero_spend_project" ON "zero_spend" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "campaign_owner" ON "campaign" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "campaign_goal_id_ix" ON "campaign" USING btree ("workspace_id","goal_id","id");

CREATE INDEX "campaign_metric_id_ix" ON "campaign" USING btree ("workspace_id","metric_id","id");

CREATE INDEX "campaign_start_ix" ON "campaign" USING btree ("workspace_id","start","id");

CREATE INDEX "campaign_project" ON "campaign" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "content_item_owner" ON "content_item" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "content_item_campaign_id_ix" ON "content_item" USING btree ("workspace_id","campaign_id","id");

CREATE INDEX "content_item_due_on_ix" ON "content_item" USING btree ("workspace_id","due_on","id");

CREATE INDEX "content_item_project" ON "content_item" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "deviation_owner" ON "deviation" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "deviation_state_ix" ON "deviation" USING btree ("workspace_id","state","id");

CREATE UNIQUE INDEX "deviation_campaign_id_kind_un" ON "deviation" USING btree ("workspace_id","campaign_id","kind") WHERE deleted_at is null;

CREATE INDEX "deviation_project" ON "deviation" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "evaluation_owner" ON "evaluation" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "evaluation_project_id_iteration_un" ON "evaluation" USING btree ("workspace_id","project_id","iteration") WHERE deleted_at is null;

CREATE INDEX "evaluation_project" ON "evaluation" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "evaluation_line_owner" ON "evaluation_line" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "evaluation_line_evaluation_id_ix" ON "evaluation_line" USING btree ("workspace_id","evaluation_id","id");

CREATE INDEX "evaluation_line_goal_id_ix" ON "evaluation_line" USING btree ("workspace_id","goal_id","id");

CREATE UNIQUE INDEX "evaluation_line_evaluation_id_goal_id_un" ON "evaluation_line" USING btree ("workspace_id","evaluation_id","goal_id") WHERE deleted_at is null;

CREATE INDEX "evaluation_line_project" ON "evaluation_line" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "adjustment_owner" ON "adjustment" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "adjustment_goal_id_ix" ON "adjustment" USING btree ("workspace_id","goal_id","id");

CREATE INDEX "adjustment_project" ON "adjustment" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "lesson_owner" ON "lesson" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "lesson_state_ix" ON "lesson" USING btree ("workspace_id","state","id");

CREATE INDEX "lesson_project" ON "lesson" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "plan_book_owner" ON "plan_book" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "plan_book_project" ON "plan_book" USING btree ("workspace_id","project_id","iteration","id");

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

alter table "job" enable row level security;
alter table "job" force row level security;
create policy workspace on "job" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "job" to {owner} using (true) with check (true);
grant select, insert, update, delete on "job" to {app};

alter table "answer" enable row level security;
alter table "answer" force row level security;
create policy workspace on "answer" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "answer" to {owner} using (true) with check (true);
grant select, insert, update, delete on "answer" to {app};

alter table "file" enable row level security;
alter table "file" force row level security;
create policy workspace on "file" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "file" to {owner} using (true) with check (true);
grant select, insert, update, delete on "file" to {app};

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

alter table "project" enable row level security;
alter table "project" force row level security;
create policy workspace on "project" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "project" to {owner} using (true) with check (true);
grant select, insert, update, delete on "project" to {app};

alter table "stage" enable row level security;
alter table "stage" force row level security;
create policy workspace on "stage" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "stage" to {owner} using (true) with check (true);
grant select, insert, update, delete on "stage" to {app};

alter table "gate_decision" enable row level security;
alter table "gate_decision" force row level security;
create policy workspace on "gate_decision" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "gate_decision" to {owner} using (true) with check (true);
grant select, insert, update, delete on "gate_decision" to {app};

alter table "approval" enable row level security;
alter table "approval" force row level security;
create policy workspace on "approval" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "approval" to {owner} using (true) with check (true);
grant select, insert, update, delete on "approval" to {app};

alter table "approval_decision" enable row level security;
alter table "approval_decision" force row level security;
create policy workspace on "approval_decision" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "approval_decision" to {owner} using (true) with check (true);
grant select, insert, update, delete on "approval_decision" to {app};

alter table "playbook_version" enable row level security;
alter table "playbook_version" force row level security;
create policy workspace on "playbook_version" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "playbook_version" to {owner} using (true) with check (true);
grant select, insert, update, delete on "playbook_version" to {app};

alter table "aim" enable row level security;
alter table "aim" force row level security;
create policy workspace on "aim" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "aim" to {owner} using (true) with check (true);
grant select, insert, update, delete on "aim" to {app};

alter table "metric" enable row level security;
alter table "metric" force row level security;
create policy workspace on "metric" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "metric" to {owner} using (true) with check (true);
grant select, insert, update, delete on "metric" to {app};

alter table "goal" enable row level security;
alter table "goal" force row level security;
create policy workspace on "goal" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "goal" to {owner} using (true) with check (true);
grant select, insert, update, delete on "goal" to {app};

alter table "reading" enable row level security;
alter table "reading" force row level security;
create policy workspace on "reading" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "reading" to {owner} using (true) with check (true);
grant select, insert, update, delete on "reading" to {app};

alter table "customer" enable row level security;
alter table "customer" force row level security;
create policy workspace on "customer" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "customer" to {owner} using (true) with check (true);
grant select, insert, update, delete on "customer" to {app};

alter table "contact" enable row level security;
alter table "contact" force row level security;
create policy workspace on "contact" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "contact" to {owner} using (true) with check (true);
grant select, insert, update, delete on "contact" to {app};

alter table "lead_import" enable row level security;
alter table "lead_import" force row level security;
create policy workspace on "lead_import" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "lead_import" to {owner} using (true) with check (true);
grant select, insert, update, delete on "lead_import" to {app};

alter table "lead" enable row level security;
alter table "lead" force row level security;
create policy workspace on "lead" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "lead" to {owner} using (true) with check (true);
grant select, insert, update, delete on "lead" to {app};

alter table "study" enable row level security;
alter table "study" force row level security;
create policy workspace on "study" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "study" to {owner} using (true) with check (true);
grant select, insert, update, delete on "study" to {app};

alter table "competitor" enable row level security;
alter table "competitor" force row level security;
create policy workspace on "competitor" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "competitor" to {owner} using (true) with check (true);
grant select, insert, update, delete on "competitor" to {app};

alter table "trend" enable row level security;
alter table "trend" force row level security;
create policy workspace on "trend" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "trend" to {owner} using (true) with check (true);
grant select, insert, update, delete on "trend" to {app};

alter table "insight" enable row level security;
alter table "insight" force row level security;
create policy workspace on "insight" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "insight" to {owner} using (true) with check (true);
grant select, insert, update, delete on "insight" to {app};

alter table "insight_evidence" enable row level security;
alter table "insight_evidence" force row level security;
create policy workspace on "insight_evidence" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "insight_evidence" to {owner} using (true) with check (true);
grant select, insert, update, delete on "insight_evidence" to {app};

alter table "swot_item" enable row level security;
alter table "swot_item" force row level security;
create policy workspace on "swot_item" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "swot_item" to {owner} using (true) with check (true);
grant select, insert, update, delete on "swot_item" to {app};

alter table "swot_cross" enable row level security;
alter table "swot_cross" force row level security;
create policy workspace on "swot_cross" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "swot_cross" to {owner} using (true) with check (true);
grant select, insert, update, delete on "swot_cross" to {app};

alter table "segment" enable row level security;
alter table "segment" force row level security;
create policy workspace on "segment" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "segment" to {owner} using (true) with check (true);
grant select, insert, update, delete on "segment" to {app};

alter table "segment_criterion" enable row level security;
alter table "segment_criterion" force row level security;
create policy workspace on "segment_criterion" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "segment_criterion" to {owner} using (true) with check (true);
grant select, insert, update, delete on "segment_criterion" to {app};

alter table "segment_score" enable row level security;
alter table "segment_score" force row level security;
create policy workspace on "segment_score" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "segment_score" to {owner} using (true) with check (true);
grant select, insert, update, delete on "segment_score" to {app};

alter table "decision" enable row level security;
alter table "decision" force row level security;
create policy workspace on "decision" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "decision" to {owner} using (true) with check (true);
grant select, insert, update, delete on "decision" to {app};

alter table "decision_evidence" enable row level security;
alter table "decision_evidence" force row level security;
create policy workspace on "decision_evidence" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "decision_evidence" to {owner} using (true) with check (true);
grant select, insert, update, delete on "decision_evidence" to {app};

alter table "task" enable row level security;
alter table "task" force row level security;
create policy workspace on "task" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "task" to {owner} using (true) with check (true);
grant select, insert, update, delete on "task" to {app};

alter table "task_link" enable row level security;
alter table "task_link" force row level security;
create policy workspace on "task_link" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "task_link" to {owner} using (true) with check (true);
grant select, insert, update, delete on "task_link" to {app};

alter table "calendar_day" enable row level security;
alter table "calendar_day" force row level security;
create policy workspace on "calendar_day" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "calendar_day" to {owner} using (true) with check (true);
grant select, insert, update, delete on "calendar_day" to {app};

alter table "budget" enable row level security;
alter table "budget" force row level security;
create policy workspace on "budget" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "budget" to {owner} using (true) with check (true);
grant select, insert, update, delete on "budget" to {app};

alter table "budget_line" enable row level security;
alter table "budget_line" force row level security;
create policy workspace on "budget_line" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "budget_line" to {owner} using (true) with check (true);
grant select, insert, update, delete on "budget_line" to {app};

alter table "funding_source" enable row level security;
alter table "funding_source" force row level security;
create policy workspace on "funding_source" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "funding_source" to {owner} using (true) with check (true);
grant select, insert, update, delete on "funding_source" to {app};

alter table "expense" enable row level security;
alter table "expense" force row level security;
create policy workspace on "expense" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "expense" to {owner} using (true) with check (true);
grant select, insert, update, delete on "expense" to {app};

alter table "zero_spend" enable row level security;
alter table "zero_spend" force row level security;
create policy workspace on "zero_spend" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "zero_spend" to {owner} using (true) with check (true);
grant select, insert, update, delete on "zero_spend" to {app};

alter table "campaign" enable row level security;
alter table "campaign" force row level security;
create policy workspace on "campaign" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "campaign" to {owner} using (true) with check (true);
grant select, insert, update, delete on "campaign" to {app};

alter table "content_item" enable row level security;
alter table "content_item" force row level security;
create policy workspace on "content_item" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "content_item" to {owner} using (true) with check (true);
grant select, insert, update, delete on "content_item" to {app};

alter table "deviation" enable row level security;
alter table "deviation" force row level security;
create policy workspace on "deviation" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "deviation" to {owner} using (true) with check (true);
grant select, insert, update, delete on "deviation" to {app};

alter table "evaluation" enable row level security;
alter table "evaluation" force row level security;
create policy workspace on "evaluation" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "evaluation" to {owner} using (true) with check (true);
grant select, insert, update, delete on "evaluation" to {app};

alter table "evaluation_line" enable row level security;
alter table "evaluation_line" force row level security;
create policy workspace on "evaluation_line" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "evaluation_line" to {owner} using (true) with check (true);
grant select, insert, update, delete on "evaluation_line" to {app};

alter table "adjustment" enable row level security;
alter table "adjustment" force row level security;
create policy workspace on "adjustment" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "adjustment" to {owner} using (true) with check (true);
grant select, insert, update, delete on "adjustment" to {app};

alter table "lesson" enable row level security;
alter table "lesson" force row level security;
create policy workspace on "lesson" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "lesson" to {owner} using (true) with check (true);
grant select, insert, update, delete on "lesson" to {app};

alter table "plan_book" enable row level security;
alter table "plan_book" force row level security;
create policy workspace on "plan_book" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "plan_book" to {owner} using (true) with check (true);
grant select, insert, update, delete on "plan_book" to {app};

alter table "file" add constraint "file_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "file" add constraint "file_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "person" add constraint "person_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "person" add constraint "person_role_id_fk" foreign key (workspace_id, "role_id") references "role" (workspace_id, id) deferrable initially immediate;

alter table "role" add constraint "role_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "role" add constraint "role_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "team_group" add constraint "team_group_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "team_group" add constraint "team_group_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "invitation" add constraint "invitation_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "invitation" add constraint "invitation_role_id_fk" foreign key (workspace_id, "role_id") references "role" (workspace_id, id) deferrable initially immediate;
alter table "invitation" add constraint "invitation_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "project" add constraint "project_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "project" add constraint "project_playbook_version_id_fk" foreign key (workspace_id, "playbook_version_id") references "playbook_version" (workspace_id, id) deferrable initially immediate;
alter table "project" add constraint "project_sponsor_id_fk" foreign key (workspace_id, "sponsor_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "project" add constraint "project_manager_id_fk" foreign key (workspace_id, "manager_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "project" add constraint "project_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "stage" add constraint "stage_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "stage" add constraint "stage_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "stage" add constraint "stage_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "gate_decision" add constraint "gate_decision_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "gate_decision" add constraint "gate_decision_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "gate_decision" add constraint "gate_decision_approval_id_fk" foreign key (workspace_id, "approval_id") references "approval" (workspace_id, id) deferrable initially immediate;
alter table "gate_decision" add constraint "gate_decision_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "approval" add constraint "approval_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "approval" add constraint "approval_subject_id_fk" foreign key (workspace_id, "subject_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "approval" add constraint "approval_project_id_fk" foreign key (workspace_id, "project_id") references "project" (workspace_id, id) deferrable initially immediate;
alter table "approval" add constraint "approval_submitter_id_fk" foreign key (workspace_id, "submitter_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "approval" add constraint "approval_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "approval_decision" add constraint "approval_decision_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "approval_decision" add constraint "approval_decision_approval_id_fk" foreign key (workspace_id, "approval_id") references "approval" (workspace_id, id) deferrable initially immediate;
alter table "approval_decision" add constraint "approval_decision_person_id_fk" foreign key (workspace_id, "person_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "approval_decision" add constraint "approval_decision_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "playbook_version" add constraint "playbook_version_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "playbook_version" add constraint "playbook_version_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "aim" add constraint "aim_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "aim" add constraint "aim_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "metric" add constraint "metric_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "metric" add constraint "metric_parent_id_fk" foreign key (workspace_id, "parent_id") references "metric" (workspace_id, id) deferrable initially immediate;
alter table "metric" add constraint "metric_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "goal" add constraint "goal_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "goal" add constraint "goal_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "goal" add constraint "goal_metric_id_fk" foreign key (workspace_id, "metric_id") references "metric" (workspace_id, id) deferrable initially immediate;
alter table "goal" add constraint "goal_parent_id_fk" foreign key (workspace_id, "parent_id") references "goal" (workspace_id, id) deferrable initially immediate;
alter table "goal" add constraint "goal_aim_id_fk" foreign key (workspace_id, "aim_id") references "aim" (workspace_id, id) deferrable initially immediate;
alter table "goal" add constraint "goal_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "reading" add constraint "reading_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "reading" add constraint "reading_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "reading" add constraint "reading_metric_id_fk" foreign key (workspace_id, "metric_id") references "metric" (workspace_id, id) deferrable initially immediate;
alter table "reading" add constraint "reading_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "customer" add constraint "customer_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "customer" add constraint "customer_parent_id_fk" foreign key (workspace_id, "parent_id") references "customer" (workspace_id, id) deferrable initially immediate;
alter table "customer" add constraint "customer_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "contact" add constraint "contact_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "contact" add constraint "contact_customer_id_fk" foreign key (workspace_id, "customer_id") references "customer" (workspace_id, id) deferrable initially immediate;
alter table "contact" add constraint "contact_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "lead_import" add constraint "lead_import_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "lead_import" add constraint "lead_import_file_id_fk" foreign key (workspace_id, "file_id") references "file" (workspace_id, id) deferrable initially immediate;
alter table "lead_import" add constraint "lead_import_campaign_id_fk" foreign key (workspace_id, "campaign_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "lead_import" add constraint "lead_import_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "lead" add constraint "lead_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "lead" add constraint "lead_campaign_id_fk" foreign key (workspace_id, "campaign_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "lead" add constraint "lead_customer_id_fk" foreign key (workspace_id, "customer_id") references "customer" (workspace_id, id) deferrable initially immediate;
alter table "lead" add constraint "lead_contact_id_fk" foreign key (workspace_id, "contact_id") references "contact" (workspace_id, id) deferrable initially immediate;
alter table "lead" add constraint "lead_import_id_fk" foreign key (workspace_id, "import_id") references "lead_import" (workspace_id, id) deferrable initially immediate;
alter table "lead" add constraint "lead_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "study" add constraint "study_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "study" add constraint "study_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "study" add constraint "study_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "competitor" add constraint "competitor_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "competitor" add constraint "competitor_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "competitor" add constraint "competitor_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "trend" add constraint "trend_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "trend" add constraint "trend_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "trend" add constraint "trend_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "insight" add constraint "insight_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "insight" add constraint "insight_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "insight" add constraint "insight_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "insight_evidence" add constraint "insight_evidence_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "insight_evidence" add constraint "insight_evidence_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "insight_evidence" add constraint "insight_evidence_insight_id_fk" foreign key (workspace_id, "insight_id") references "insight" (workspace_id, id) deferrable initially immediate;
alter table "insight_evidence" add constraint "insight_evidence_study_id_fk" foreign key (workspace_id, "study_id") references "study" (workspace_id, id) deferrable initially immediate;
alter table "insight_evidence" add constraint "insight_evidence_competitor_id_fk" foreign key (workspace_id, "competitor_id") references "competitor" (workspace_id, id) deferrable initially immediate;
alter table "insight_evidence" add constraint "insight_evidence_trend_id_fk" foreign key (workspace_id, "trend_id") references "trend" (workspace_id, id) deferrable initially immediate;
alter table "insight_evidence" add constraint "insight_evidence_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "swot_item" add constraint "swot_item_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "swot_item" add constraint "swot_item_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "swot_item" add constraint "swot_item_insight_id_fk" foreign key (workspace_id, "insight_id") references "insight" (workspace_id, id) deferrable initially immediate;
alter table "swot_item" add constraint "swot_item_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "swot_cross" add constraint "swot_cross_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "swot_cross" add constraint "swot_cross_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "swot_cross" add constraint "swot_cross_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "segment" add constraint "segment_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "segment" add constraint "segment_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "segment" add constraint "segment_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "segment_criterion" add constraint "segment_criterion_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "segment_criterion" add constraint "segment_criterion_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "segment_criterion" add constraint "segment_criterion_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "segment_score" add constraint "segment_score_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "segment_score" add constraint "segment_score_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "segment_score" add constraint "segment_score_segment_id_fk" foreign key (workspace_id, "segment_id") references "segment" (workspace_id, id) deferrable initially immediate;
alter table "segment_score" add constraint "segment_score_criterion_id_fk" foreign key (workspace_id, "criterion_id") references "segment_criterion" (workspace_id, id) deferrable initially immediate;
alter table "segment_score" add constraint "segment_score_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "decision" add constraint "decision_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "decision" add constraint "decision_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "decision" add constraint "decision_previous_id_fk" foreign key (workspace_id, "previous_id") references "decision" (workspace_id, id) deferrable initially immediate;
alter table "decision" add constraint "decision_decided_by_fk" foreign key (workspace_id, "decided_by") references "person" (workspace_id, id) deferrable initially immediate;
alter table "decision" add constraint "decision_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "decision_evidence" add constraint "decision_evidence_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "decision_evidence" add constraint "decision_evidence_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "decision_evidence" add constraint "decision_evidence_decision_id_fk" foreign key (workspace_id, "decision_id") references "decision" (workspace_id, id) deferrable initially immediate;
alter table "decision_evidence" add constraint "decision_evidence_insight_id_fk" foreign key (workspace_id, "insight_id") references "insight" (workspace_id, id) deferrable initially immediate;
alter table "decision_evidence" add constraint "decision_evidence_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "task" add constraint "task_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "task" add constraint "task_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "task" add constraint "task_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "task_link" add constraint "task_link_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "task_link" add constraint "task_link_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "task_link" add constraint "task_link_predecessor_id_fk" foreign key (workspace_id, "predecessor_id") references "task" (workspace_id, id) deferrable initially immediate;
alter table "task_link" add constraint "task_link_successor_id_fk" foreign key (workspace_id, "successor_id") references "task" (workspace_id, id) deferrable initially immediate;
alter table "task_link" add constraint "task_link_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "calendar_day" add constraint "calendar_day_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "calendar_day" add constraint "calendar_day_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "budget" add constraint "budget_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "budget" add constraint "budget_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "budget" add constraint "budget_based_on_id_fk" foreign key (workspace_id, "based_on_id") references "budget" (workspace_id, id) deferrable initially immediate;
alter table "budget" add constraint "budget_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "budget_line" add constraint "budget_line_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "budget_line" add constraint "budget_line_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "budget_line" add constraint "budget_line_budget_id_fk" foreign key (workspace_id, "budget_id") references "budget" (workspace_id, id) deferrable initially immediate;
alter table "budget_line" add constraint "budget_line_campaign_id_fk" foreign key (workspace_id, "campaign_id") references "campaign" (workspace_id, id) deferrable initially immediate;
alter table "budget_line" add constraint "budget_line_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "funding_source" add constraint "funding_source_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "funding_source" add constraint "funding_source_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "funding_source" add constraint "funding_source_budget_id_fk" foreign key (workspace_id, "budget_id") references "budget" (workspace_id, id) deferrable initially immediate;
alter table "funding_source" add constraint "funding_source_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "expense" add constraint "expense_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "expense" add constraint "expense_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "expense" add constraint "expense_line_id_fk" foreign key (workspace_id, "line_id") references "budget_line" (workspace_id, id) deferrable initially immediate;
alter table "expense" add constraint "expense_campaign_id_fk" foreign key (workspace_id, "campaign_id") references "campaign" (workspace_id, id) deferrable initially immediate;
alter table "expense" add constraint "expense_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "zero_spend" add constraint "zero_spend_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "zero_spend" add constraint "zero_spend_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "zero_spend" add constraint "zero_spend_campaign_id_fk" foreign key (workspace_id, "campaign_id") references "campaign" (workspace_id, id) deferrable initially immediate;
alter table "zero_spend" add constraint "zero_spend_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "campaign" add constraint "campaign_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "campaign" add constraint "campaign_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "campaign" add constraint "campaign_goal_id_fk" foreign key (workspace_id, "goal_id") references "goal" (workspace_id, id) deferrable initially immediate;
alter table "campaign" add constraint "campaign_metric_id_fk" foreign key (workspace_id, "metric_id") references "metric" (workspace_id, id) deferrable initially immediate;
alter table "campaign" add constraint "campaign_copied_from_id_fk" foreign key (workspace_id, "copied_from_id") references "campaign" (workspace_id, id) deferrable initially immediate;
alter table "campaign" add constraint "campaign_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "content_item" add constraint "content_item_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "content_item" add constraint "content_item_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "content_item" add constraint "content_item_campaign_id_fk" foreign key (workspace_id, "campaign_id") references "campaign" (workspace_id, id) deferrable initially immediate;
alter table "content_item" add constraint "content_item_submitted_by_id_fk" foreign key (workspace_id, "submitted_by_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "content_item" add constraint "content_item_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "deviation" add constraint "deviation_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "deviation" add constraint "deviation_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "deviation" add constraint "deviation_campaign_id_fk" foreign key (workspace_id, "campaign_id") references "campaign" (workspace_id, id) deferrable initially immediate;
alter table "deviation" add constraint "deviation_answered_by_id_fk" foreign key (workspace_id, "answered_by_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "deviation" add constraint "deviation_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "evaluation" add constraint "evaluation_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "evaluation" add constraint "evaluation_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "evaluation" add constraint "evaluation_final_by_fk" foreign key (workspace_id, "final_by") references "person" (workspace_id, id) deferrable initially immediate;
alter table "evaluation" add constraint "evaluation_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "evaluation_line" add constraint "evaluation_line_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "evaluation_line" add constraint "evaluation_line_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "evaluation_line" add constraint "evaluation_line_evaluation_id_fk" foreign key (workspace_id, "evaluation_id") references "evaluation" (workspace_id, id) deferrable initially immediate;
alter table "evaluation_line" add constraint "evaluation_line_goal_id_fk" foreign key (workspace_id, "goal_id") references "goal" (workspace_id, id) deferrable initially immediate;
alter table "evaluation_line" add constraint "evaluation_line_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "adjustment" add constraint "adjustment_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "adjustment" add constraint "adjustment_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "adjustment" add constraint "adjustment_goal_id_fk" foreign key (workspace_id, "goal_id") references "goal" (workspace_id, id) deferrable initially immediate;
alter table "adjustment" add constraint "adjustment_decided_by_fk" foreign key (workspace_id, "decided_by") references "person" (workspace_id, id) deferrable initially immediate;
alter table "adjustment" add constraint "adjustment_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "lesson" add constraint "lesson_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "lesson" add constraint "lesson_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "lesson" add constraint "lesson_goal_id_fk" foreign key (workspace_id, "goal_id") references "goal" (workspace_id, id) deferrable initially immediate;
alter table "lesson" add constraint "lesson_published_by_fk" foreign key (workspace_id, "published_by") references "person" (workspace_id, id) deferrable initially immediate;
alter table "lesson" add constraint "lesson_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "plan_book" add constraint "plan_book_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "plan_book" add constraint "plan_book_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "plan_book" add constraint "plan_book_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

grant select, insert, update, delete on "outbox" to {app};

grant select, insert, update on "workspace" to {app};
