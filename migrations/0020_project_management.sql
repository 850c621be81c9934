CREATE TABLE "data_set" (
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
	"source_title" text NOT NULL,
	"source_url" text,
	"source_date" date,
	"period_from" date,
	"period_to" date,
	"rows" integer,
	"study_id" text COLLATE "C",
	"file_id" text COLLATE "C",
	"figures" jsonb,
	"columns" jsonb,
	"note" text,
	CONSTRAINT "data_set_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "market_opportunity" (
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
	"statement" text COLLATE "zh-x-icu" NOT NULL,
	"audience" text,
	"size" bigint,
	"size_basis" text,
	"window_from" date,
	"window_until" date,
	"insights" jsonb,
	"state" text DEFAULT 'open' NOT NULL,
	"decided_on" date,
	"decided_by" text COLLATE "C",
	"decide_reason" text,
	CONSTRAINT "market_opportunity_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "market_opportunity_state_ck" CHECK ("state" in ('open', 'taken', 'dropped'))
);


CREATE TABLE "resource_assessment" (
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
	"resource" text COLLATE "zh-x-icu" NOT NULL,
	"kind" text NOT NULL,
	"have" text,
	"need" text,
	"gap" text,
	"answer" text,
	"answered_by_id" text COLLATE "C",
	CONSTRAINT "resource_assessment_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "resource_assessment_kind_ck" CHECK ("kind" in ('people', 'funds', 'technology', 'channels', 'brand', 'information')),
	CONSTRAINT "resource_assessment_gap_ck" CHECK ("gap" in ('no', 'yes'))
);


CREATE TABLE "charter" (
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
	"number" integer NOT NULL,
	"purpose" text,
	"expected_results" text,
	"finish_by" date,
	"budget_limit" bigint,
	"resource_limit" text,
	"authority" text,
	"revision_reason" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"approved_at" timestamptz,
	"printed_head" jsonb,
	"printed_scope" jsonb,
	"printed_requirements" jsonb,
	"printed_goals" jsonb,
	CONSTRAINT "charter_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "charter_state_ck" CHECK ("state" in ('draft', 'in_approval', 'approved', 'superseded'))
);


CREATE TABLE "scope_item" (
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
	"statement" text COLLATE "zh-x-icu" NOT NULL,
	"reason" text,
	"position" integer NOT NULL,
	CONSTRAINT "scope_item_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "scope_item_kind_ck" CHECK ("kind" in ('in_scope', 'out_of_scope', 'assumption', 'constraint'))
);


CREATE TABLE "requirement" (
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
	"number" integer NOT NULL,
	"statement" text COLLATE "zh-x-icu" NOT NULL,
	"expected_result" text,
	"acceptance" text,
	"priority" text DEFAULT 'must' NOT NULL,
	"source" text,
	"state" text DEFAULT 'open' NOT NULL,
	"met_on" date,
	"drop_reason" text,
	CONSTRAINT "requirement_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "requirement_priority_ck" CHECK ("priority" in ('must', 'should', 'could')),
	CONSTRAINT "requirement_state_ck" CHECK ("state" in ('open', 'met', 'dropped'))
);


CREATE TABLE "resource_need" (
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
	"kind" text NOT NULL,
	"quantity" numeric NOT NULL,
	"unit" text,
	"needed_from" date NOT NULL,
	"needed_until" date,
	"task_id" text COLLATE "C",
	"note" text,
	"state" text DEFAULT 'planned' NOT NULL,
	"source" text,
	"secured_on" date,
	"gap" text,
	"answer" text,
	"measures" text,
	"due_on" date,
	"reason" text,
	CONSTRAINT "resource_need_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "resource_need_kind_ck" CHECK ("kind" in ('people', 'equipment', 'material', 'funds', 'time')),
	CONSTRAINT "resource_need_state_ck" CHECK ("state" in ('planned', 'secured', 'answered', 'dropped', 'none', 'withdrawn')),
	CONSTRAINT "resource_need_answer_ck" CHECK ("answer" in ('get', 'replace', 'move', 'do_without'))
);


CREATE TABLE "meeting" (
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
	"kind" text DEFAULT 'regular' NOT NULL,
	"planned_on" date NOT NULL,
	"time" text,
	"place" text,
	"chair_id" text COLLATE "C" NOT NULL,
	"agenda" jsonb,
	"invited" jsonb,
	"guests" jsonb,
	"minutes" text,
	"decisions" jsonb,
	"state" text DEFAULT 'planned' NOT NULL,
	"held_on" date,
	"no_actions_reason" text,
	"cancel_reason" text,
	CONSTRAINT "meeting_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "meeting_kind_ck" CHECK ("kind" in ('kick_off', 'regular', 'review', 'closing', 'other')),
	CONSTRAINT "meeting_state_ck" CHECK ("state" in ('planned', 'held', 'cancelled'))
);


CREATE TABLE "meeting_action" (
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
	"meeting_id" text COLLATE "C" NOT NULL,
	"what" text COLLATE "zh-x-icu" NOT NULL,
	"due_on" date NOT NULL,
	"task_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "meeting_action_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "communication_item" (
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
	"audience" text NOT NULL,
	"stakeholders" jsonb,
	"purpose" text,
	"rhythm" text NOT NULL,
	"first_on" date NOT NULL,
	"channel" text NOT NULL,
	"next_on" date,
	"told_on" date,
	"tellings" jsonb,
	"state" text DEFAULT 'running' NOT NULL,
	"end_reason" text,
	CONSTRAINT "communication_item_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "communication_item_rhythm_ck" CHECK ("rhythm" in ('once', 'weekly', 'biweekly', 'monthly')),
	CONSTRAINT "communication_item_channel_ck" CHECK ("channel" in ('meeting', 'mail', 'report', 'phone', 'group_chat', 'other')),
	CONSTRAINT "communication_item_state_ck" CHECK ("state" in ('running', 'done', 'ended'))
);


CREATE TABLE "sharing" (
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
	"kind" text NOT NULL,
	"link" text,
	"shared_with" text NOT NULL,
	"form" text NOT NULL,
	"shared_on" date NOT NULL,
	"by_id" text COLLATE "C" NOT NULL,
	"feedback" text,
	CONSTRAINT "sharing_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "sharing_kind_ck" CHECK ("kind" in ('lesson', 'report', 'method', 'other')),
	CONSTRAINT "sharing_form_ck" CHECK ("form" in ('meeting', 'document', 'training'))
);


CREATE TABLE "org_unit" (
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
	"parent_id" text COLLATE "C",
	"lead_id" text COLLATE "C",
	"members" jsonb,
	"duties" text,
	"position" integer,
	CONSTRAINT "org_unit_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "org_unit_kind_ck" CHECK ("kind" in ('lead_body', 'group', 'unit'))
);


CREATE TABLE "post" (
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
	"unit_id" text COLLATE "C" NOT NULL,
	"duties" text,
	"skills" jsonb,
	"state" text DEFAULT 'vacant' NOT NULL,
	"holder_id" text COLLATE "C",
	"filled_on" date,
	"choice_reason" text,
	"vacate_reason" text,
	"due_on" date,
	"fill_how" text,
	CONSTRAINT "post_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "post_state_ck" CHECK ("state" in ('vacant', 'filled')),
	CONSTRAINT "post_fill_how_ck" CHECK ("fill_how" in ('inside', 'hire', 'borrow'))
);


CREATE TABLE "person_skill" (
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
	"person_id" text COLLATE "C" NOT NULL,
	"skill" text COLLATE "zh-x-icu" NOT NULL,
	"level" text NOT NULL,
	"evidence" text,
	"skill_key" text NOT NULL,
	CONSTRAINT "person_skill_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "person_skill_level_ck" CHECK ("level" in ('1', '2', '3', '4', '5'))
);


CREATE TABLE "skill_gap_answer" (
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
	"post_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"skill" text COLLATE "zh-x-icu" NOT NULL,
	"answer" text NOT NULL,
	"measure" text NOT NULL,
	"due_on" date,
	"state" text DEFAULT 'open' NOT NULL,
	"result" text,
	"drop_reason" text,
	CONSTRAINT "skill_gap_answer_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "skill_gap_answer_answer_ck" CHECK ("answer" in ('training', 'support', 'replace', 'accept')),
	CONSTRAINT "skill_gap_answer_state_ck" CHECK ("state" in ('open', 'done', 'dropped'))
);


CREATE TABLE "decision_rule" (
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
	"kind" text NOT NULL,
	"matter" text COLLATE "zh-x-icu",
	"decider_role" text,
	"decider_id" text COLLATE "C",
	"up_to" bigint,
	"escalates_to_role" text,
	"escalates_to_id" text COLLATE "C",
	"escalate_after_days" integer,
	CONSTRAINT "decision_rule_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "decision_rule_kind_ck" CHECK ("kind" in ('scope', 'schedule', 'budget', 'contract', 'personnel', 'quality', 'other')),
	CONSTRAINT "decision_rule_decider_role_ck" CHECK ("decider_role" in ('sponsor', 'decision_maker', 'lead_body', 'planner', 'project_manager', 'group_lead', 'member', 'sales', 'presales', 'delivery', 'finance', 'legal', 'service')),
	CONSTRAINT "decision_rule_escalates_to_role_ck" CHECK ("escalates_to_role" in ('sponsor', 'decision_maker', 'lead_body', 'planner', 'project_manager', 'group_lead', 'member', 'sales', 'presales', 'delivery', 'finance', 'legal', 'service'))
);


CREATE TABLE "team_measure" (
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
	"planned_on" date NOT NULL,
	"note" text,
	"state" text DEFAULT 'planned' NOT NULL,
	"done_on" date,
	"result" text,
	"cancel_reason" text,
	CONSTRAINT "team_measure_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "team_measure_kind_ck" CHECK ("kind" in ('kick_off', 'training', 'exchange', 'recognition', 'other')),
	CONSTRAINT "team_measure_state_ck" CHECK ("state" in ('planned', 'done', 'cancelled'))
);


CREATE TABLE "change_request" (
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
	"number" integer NOT NULL,
	"what" text NOT NULL,
	"why" text NOT NULL,
	"asked_by" text NOT NULL,
	"scope" text,
	"operations" jsonb,
	"state" text DEFAULT 'draft' NOT NULL,
	"end_reason" text,
	"applied_at" timestamptz,
	"applied" jsonb,
	"seen" text,
	CONSTRAINT "change_request_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "change_request_state_ck" CHECK ("state" in ('draft', 'submitted', 'approved', 'applied', 'rejected', 'withdrawn', 'revoked'))
);


CREATE TABLE "none_stated" (
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
	"about" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "none_stated_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "none_stated_about_ck" CHECK ("about" in ('changes', 'foreseen_issues'))
);


CREATE TABLE "baseline" (
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
	"number" integer NOT NULL,
	"set_on" date NOT NULL,
	"method" text NOT NULL,
	"reason" text,
	"budget_id" text COLLATE "C",
	"bac" bigint NOT NULL,
	"start" date NOT NULL,
	"finish" date NOT NULL,
	"task_count" integer NOT NULL,
	"late_days" integer NOT NULL,
	"index_floor" integer NOT NULL,
	"over_percent" integer NOT NULL,
	"rest_amount" bigint,
	"rest_on" date,
	"tasks" jsonb,
	"lines" jsonb,
	CONSTRAINT "baseline_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "baseline_method_ck" CHECK ("method" in ('percent', 'fifty_fifty', 'zero_hundred'))
);


CREATE TABLE "corrective_action" (
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
	"measure" text COLLATE "zh-x-icu" NOT NULL,
	"deviation_key" text NOT NULL,
	"found" text NOT NULL,
	"cause" text NOT NULL,
	"expected_effect" text NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"effect" text,
	"done_on" date,
	"drop_reason" text,
	CONSTRAINT "corrective_action_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "corrective_action_state_ck" CHECK ("state" in ('open', 'done', 'dropped'))
);


CREATE TABLE "status_report" (
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
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"done" text,
	"next" text,
	"slipped" text,
	"earned" text,
	"money" text,
	"troubles" text,
	"decisions" text,
	"rhythm_days" integer NOT NULL,
	"next_due_on" date,
	"state" text DEFAULT 'draft' NOT NULL,
	"sent_on" date,
	"sent_by_id" text COLLATE "C",
	"sent_to" text,
	CONSTRAINT "status_report_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "status_report_state_ck" CHECK ("state" in ('draft', 'sent'))
);


CREATE TABLE "quality_check" (
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
	"subject" text COLLATE "zh-x-icu" NOT NULL,
	"kind" text NOT NULL,
	"criterion" text NOT NULL,
	"method" text,
	"target" text NOT NULL,
	"due_on" date,
	"checked_on" date,
	"measured" text,
	"rounds" integer,
	"state" text DEFAULT 'open' NOT NULL,
	"concession" text,
	CONSTRAINT "quality_check_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "quality_check_kind_ck" CHECK ("kind" in ('quality', 'quantity')),
	CONSTRAINT "quality_check_state_ck" CHECK ("state" in ('open', 'passed', 'failed', 'conceded'))
);


CREATE TABLE "performance_review" (
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
	"person_id" text COLLATE "C" NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"time_score" text,
	"time_note" text,
	"quality_score" text,
	"quality_note" text,
	"quantity_score" text,
	"quantity_note" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"final_on" date,
	CONSTRAINT "performance_review_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "performance_review_time_score_ck" CHECK ("time_score" in ('1', '2', '3', '4', '5')),
	CONSTRAINT "performance_review_quality_score_ck" CHECK ("quality_score" in ('1', '2', '3', '4', '5')),
	CONSTRAINT "performance_review_quantity_score_ck" CHECK ("quantity_score" in ('1', '2', '3', '4', '5')),
	CONSTRAINT "performance_review_state_ck" CHECK ("state" in ('draft', 'final'))
);


CREATE TABLE "ad_placement" (
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
	"medium" text NOT NULL,
	"campaign_id" text COLLATE "C",
	"audience" text,
	"start" date,
	"finish" date,
	"planned_cost" bigint,
	"actual_cost" bigint,
	"impressions" integer,
	"contacts" integer,
	"state" text DEFAULT 'booked' NOT NULL,
	"started_on" date,
	"ended_on" date,
	"cancel_reason" text,
	"copied_from_id" text COLLATE "C",
	CONSTRAINT "ad_placement_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "ad_placement_medium_ck" CHECK ("medium" in ('search', 'feed', 'video', 'trade', 'outdoor', 'broadcast', 'print', 'other')),
	CONSTRAINT "ad_placement_state_ck" CHECK ("state" in ('booked', 'running', 'ended', 'cancelled'))
);


CREATE TABLE "execution_none" (
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
	"reason" text NOT NULL,
	CONSTRAINT "execution_none_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "execution_none_kind_ck" CHECK ("kind" in ('product', 'promotion', 'advertising', 'channel'))
);


CREATE TABLE "finding" (
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
	"measure" text,
	"due_on" date,
	"state" text DEFAULT 'open' NOT NULL,
	"result" text,
	"done_on" date,
	CONSTRAINT "finding_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "finding_kind_ck" CHECK ("kind" in ('problem', 'opportunity', 'none')),
	CONSTRAINT "finding_state_ck" CHECK ("state" in ('open', 'done'))
);


ALTER TABLE "insight_evidence" DROP CONSTRAINT "insight_evidence_kind_ck";

ALTER TABLE "issue" DROP CONSTRAINT "issue_state_ck";

ALTER TABLE "trend" ADD COLUMN "impact" text;

ALTER TABLE "trend" ADD COLUMN "strength" integer;

ALTER TABLE "insight_evidence" ADD COLUMN "data_set_id" text COLLATE "C";

ALTER TABLE "task" ADD COLUMN "load" integer;

ALTER TABLE "task" ADD COLUMN "needs_nothing" text;

ALTER TABLE "task" ADD COLUMN "progress" integer;

ALTER TABLE "task" ADD COLUMN "progress_log" jsonb;

ALTER TABLE "issue" ADD COLUMN "likely_on" date;

ALTER TABLE "issue" ADD COLUMN "prevention" text;

CREATE INDEX "data_set_owner" ON "data_set" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "data_set_project" ON "data_set" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "market_opportunity_owner" ON "market_opportunity" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "market_opportunity_project" ON "market_opportunity" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "resource_assessment_owner" ON "resource_assessment" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "resource_assessment_project" ON "resource_assessment" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "charter_owner" ON "charter" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "charter_project_id_number_un" ON "charter" USING btree ("workspace_id","project_id","number") WHERE deleted_at is null;

CREATE INDEX "charter_project" ON "charter" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "scope_item_owner" ON "scope_item" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "scope_item_project" ON "scope_item" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "requirement_owner" ON "requirement" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "requirement_project_id_number_un" ON "requirement" USING btree ("workspace_id","project_id","number") WHERE deleted_at is null;

CREATE INDEX "requirement_project" ON "requirement" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "resource_need_owner" ON "resource_need" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "resource_need_task_id_ix" ON "resource_need" USING btree ("workspace_id","task_id","id");

CREATE INDEX "resource_need_owner_id_state_ix" ON "resource_need" USING btree ("workspace_id","owner_id","state","id");

CREATE INDEX "resource_need_project" ON "resource_need" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "meeting_owner" ON "meeting" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "meeting_planned_on_ix" ON "meeting" USING btree ("workspace_id","planned_on","id");

CREATE INDEX "meeting_chair_id_ix" ON "meeting" USING btree ("workspace_id","chair_id","id");

CREATE INDEX "meeting_project" ON "meeting" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "meeting_action_owner" ON "meeting_action" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "meeting_action_meeting_id_ix" ON "meeting_action" USING btree ("workspace_id","meeting_id","id");

CREATE UNIQUE INDEX "meeting_action_task_id_un" ON "meeting_action" USING btree ("workspace_id","task_id") WHERE deleted_at is null;

CREATE INDEX "meeting_action_project" ON "meeting_action" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "communication_item_owner" ON "communication_item" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "communication_item_owner_id_state_next_on_ix" ON "communication_item" USING btree ("workspace_id","owner_id","state","next_on","id");

CREATE INDEX "communication_item_project" ON "communication_item" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "sharing_owner" ON "sharing" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "sharing_shared_on_ix" ON "sharing" USING btree ("workspace_id","shared_on","id");

CREATE INDEX "sharing_project" ON "sharing" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "org_unit_owner" ON "org_unit" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "org_unit_parent_id_ix" ON "org_unit" USING btree ("workspace_id","parent_id","id");

CREATE INDEX "org_unit_project" ON "org_unit" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "post_owner" ON "post" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "post_unit_id_ix" ON "post" USING btree ("workspace_id","unit_id","id");

CREATE INDEX "post_holder_id_ix" ON "post" USING btree ("workspace_id","holder_id","id");

CREATE INDEX "post_project" ON "post" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "person_skill_owner" ON "person_skill" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "person_skill_person_id_ix" ON "person_skill" USING btree ("workspace_id","person_id","id");

CREATE UNIQUE INDEX "person_skill_project_id_person_id_skill_key_un" ON "person_skill" USING btree ("workspace_id","project_id","person_id","skill_key") WHERE deleted_at is null;

CREATE INDEX "person_skill_project" ON "person_skill" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "skill_gap_answer_owner" ON "skill_gap_answer" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "skill_gap_answer_post_id_ix" ON "skill_gap_answer" USING btree ("workspace_id","post_id","id");

CREATE INDEX "skill_gap_answer_due_on_ix" ON "skill_gap_answer" USING btree ("workspace_id","due_on","id");

CREATE INDEX "skill_gap_answer_project" ON "skill_gap_answer" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "decision_rule_owner" ON "decision_rule" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "decision_rule_project" ON "decision_rule" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "team_measure_owner" ON "team_measure" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "team_measure_planned_on_ix" ON "team_measure" USING btree ("workspace_id","planned_on","id");

CREATE INDEX "team_measure_project" ON "team_measure" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "change_request_owner" ON "change_request" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "change_request_state_ix" ON "change_request" USING btree ("workspace_id","state","id");

CREATE UNIQUE INDEX "change_request_project_id_number_un" ON "change_request" USING btree ("workspace_id","project_id","number") WHERE deleted_at is null;

CREATE INDEX "change_request_project" ON "change_request" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "none_stated_owner" ON "none_stated" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "none_stated_project_id_iteration_about_un" ON "none_stated" USING btree ("workspace_id","project_id","iteration","about") WHERE deleted_at is null;

CREATE INDEX "none_stated_project" ON "none_stated" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "baseline_owner" ON "baseline" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "baseline_project_id_number_un" ON "baseline" USING btree ("workspace_id","project_id","number") WHERE deleted_at is null;

CREATE INDEX "baseline_project" ON "baseline" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "corrective_action_owner" ON "corrective_action" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "corrective_action_owner_id_state_due_on_ix" ON "corrective_action" USING btree ("workspace_id","owner_id","state","due_on","id");

CREATE INDEX "corrective_action_project" ON "corrective_action" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "status_report_owner" ON "status_report" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "status_report_project" ON "status_report" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "quality_check_owner" ON "quality_check" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "quality_check_project" ON "quality_check" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "performance_review_owner" ON "performance_review" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "performance_review_person_id_ix" ON "performance_review" USING btree ("workspace_id","person_id","id");

CREATE INDEX "performance_review_project" ON "performance_review" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "ad_placement_owner" ON "ad_placement" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "ad_placement_campaign_id_ix" ON "ad_placement" USING btree ("workspace_id","campaign_id","id");

CREATE INDEX "ad_placement_start_ix" ON "ad_placement" USING btree ("workspace_id","start","id");

CREATE INDEX "ad_placement_project" ON "ad_placement" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "execution_none_owner" ON "execution_none" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "execution_none_project_id_iteration_kind_un" ON "execution_none" USING btree ("workspace_id","project_id","iteration","kind") WHERE deleted_at is null;

CREATE INDEX "execution_none_project" ON "execution_none" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "finding_owner" ON "finding" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "finding_due_on_ix" ON "finding" USING btree ("workspace_id","due_on","id");

CREATE INDEX "finding_project" ON "finding" USING btree ("workspace_id","project_id","iteration","id");

ALTER TABLE "trend" ADD CONSTRAINT "trend_impact_ck" CHECK ("impact" in ('good', 'bad'));

ALTER TABLE "insight_evidence" ADD CONSTRAINT "insight_evidence_kind_ck" CHECK ("kind" in ('study', 'competitor', 'trend', 'data_set', 'citation'));

ALTER TABLE "issue" ADD CONSTRAINT "issue_state_ck" CHECK ("state" in ('foreseen', 'open', 'resolved', 'prevented'));

alter table "data_set" enable row level security;
alter table "data_set" force row level security;
create policy workspace on "data_set" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "data_set" to {owner} using (true) with check (true);
grant select, insert, update, delete on "data_set" to {app};

alter table "market_opportunity" enable row level security;
alter table "market_opportunity" force row level security;
create policy workspace on "market_opportunity" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "market_opportunity" to {owner} using (true) with check (true);
grant select, insert, update, delete on "market_opportunity" to {app};

alter table "resource_assessment" enable row level security;
alter table "resource_assessment" force row level security;
create policy workspace on "resource_assessment" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "resource_assessment" to {owner} using (true) with check (true);
grant select, insert, update, delete on "resource_assessment" to {app};

alter table "charter" enable row level security;
alter table "charter" force row level security;
create policy workspace on "charter" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "charter" to {owner} using (true) with check (true);
grant select, insert, update, delete on "charter" to {app};

alter table "scope_item" enable row level security;
alter table "scope_item" force row level security;
create policy workspace on "scope_item" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "scope_item" to {owner} using (true) with check (true);
grant select, insert, update, delete on "scope_item" to {app};

alter table "requirement" enable row level security;
alter table "requirement" force row level security;
create policy workspace on "requirement" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "requirement" to {owner} using (true) with check (true);
grant select, insert, update, delete on "requirement" to {app};

alter table "resource_need" enable row level security;
alter table "resource_need" force row level security;
create policy workspace on "resource_need" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "resource_need" to {owner} using (true) with check (true);
grant select, insert, update, delete on "resource_need" to {app};

alter table "meeting" enable row level security;
alter table "meeting" force row level security;
create policy workspace on "meeting" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "meeting" to {owner} using (true) with check (true);
grant select, insert, update, delete on "meeting" to {app};

alter table "meeting_action" enable row level security;
alter table "meeting_action" force row level security;
create policy workspace on "meeting_action" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "meeting_action" to {owner} using (true) with check (true);
grant select, insert, update, delete on "meeting_action" to {app};

alter table "communication_item" enable row level security;
alter table "communication_item" force row level security;
create policy workspace on "communication_item" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "communication_item" to {owner} using (true) with check (true);
grant select, insert, update, delete on "communication_item" to {app};

alter table "sharing" enable row level security;
alter table "sharing" force row level security;
create policy workspace on "sharing" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "sharing" to {owner} using (true) with check (true);
grant select, insert, update, delete on "sharing" to {app};

alter table "org_unit" enable row level security;
alter table "org_unit" force row level security;
create policy workspace on "org_unit" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "org_unit" to {owner} using (true) with check (true);
grant select, insert, update, delete on "org_unit" to {app};

alter table "post" enable row level security;
alter table "post" force row level security;
create policy workspace on "post" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "post" to {owner} using (true) with check (true);
grant select, insert, update, delete on "post" to {app};

alter table "person_skill" enable row level security;
alter table "person_skill" force row level security;
create policy workspace on "person_skill" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "person_skill" to {owner} using (true) with check (true);
grant select, insert, update, delete on "person_skill" to {app};

alter table "skill_gap_answer" enable row level security;
alter table "skill_gap_answer" force row level security;
create policy workspace on "skill_gap_answer" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "skill_gap_answer" to {owner} using (true) with check (true);
grant select, insert, update, delete on "skill_gap_answer" to {app};

alter table "decision_rule" enable row level security;
alter table "decision_rule" force row level security;
create policy workspace on "decision_rule" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "decision_rule" to {owner} using (true) with check (true);
grant select, insert, update, delete on "decision_rule" to {app};

alter table "team_measure" enable row level security;
alter table "team_measure" force row level security;
create policy workspace on "team_measure" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "team_measure" to {owner} using (true) with check (true);
grant select, insert, update, delete on "team_measure" to {app};

alter table "change_request" enable row level security;
alter table "change_request" force row level security;
create policy workspace on "change_request" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "change_request" to {owner} using (true) with check (true);
grant select, insert, update, delete on "change_request" to {app};

alter table "none_stated" enable row level security;
alter table "none_stated" force row level security;
create policy workspace on "none_stated" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "none_stated" to {owner} using (true) with check (true);
grant select, insert, update, delete on "none_stated" to {app};

alter table "baseline" enable row level security;
alter table "baseline" force row level security;
create policy workspace on "baseline" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "baseline" to {owner} using (true) with check (true);
grant select, insert, update, delete on "baseline" to {app};

alter table "corrective_action" enable row level security;
alter table "corrective_action" force row level security;
create policy workspace on "corrective_action" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "corrective_action" to {owner} using (true) with check (true);
grant select, insert, update, delete on "corrective_action" to {app};

alter table "status_report" enable row level security;
alter table "status_report" force row level security;
create policy workspace on "status_report" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "status_report" to {owner} using (true) with check (true);
grant select, insert, update, delete on "status_report" to {app};

alter table "quality_check" enable row level security;
alter table "quality_check" force row level security;
create policy workspace on "quality_check" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "quality_check" to {owner} using (true) with check (true);
grant select, insert, update, delete on "quality_check" to {app};

alter table "performance_review" enable row level security;
alter table "performance_review" force row level security;
create policy workspace on "performance_review" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "performance_review" to {owner} using (true) with check (true);
grant select, insert, update, delete on "performance_review" to {app};

alter table "ad_placement" enable row level security;
alter table "ad_placement" force row level security;
create policy workspace on "ad_placement" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "ad_placement" to {owner} using (true) with check (true);
grant select, insert, update, delete on "ad_placement" to {app};

alter table "execution_none" enable row level security;
alter table "execution_none" force row level security;
create policy workspace on "execution_none" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "execution_none" to {owner} using (true) with check (true);
grant select, insert, update, delete on "execution_none" to {app};

alter table "finding" enable row level security;
alter table "finding" force row level security;
create policy workspace on "finding" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "finding" to {owner} using (true) with check (true);
grant select, insert, update, delete on "finding" to {app};

alter table "data_set" add constraint "data_set_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "data_set" add constraint "data_set_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "data_set" add constraint "data_set_study_id_fk" foreign key (workspace_id, "study_id") references "study" (workspace_id, id) deferrable initially immediate;
alter table "data_set" add constraint "data_set_file_id_fk" foreign key (workspace_id, "file_id") references "project_file" (workspace_id, id) deferrable initially immediate;
alter table "data_set" add constraint "data_set_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "market_opportunity" add constraint "market_opportunity_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "market_opportunity" add constraint "market_opportunity_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "market_opportunity" add constraint "market_opportunity_decided_by_fk" foreign key (workspace_id, "decided_by") references "person" (workspace_id, id) deferrable initially immediate;
alter table "market_opportunity" add constraint "market_opportunity_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "resource_assessment" add constraint "resource_assessment_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "resource_assessment" add constraint "resource_assessment_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "resource_assessment" add constraint "resource_assessment_answered_by_id_fk" foreign key (workspace_id, "answered_by_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "resource_assessment" add constraint "resource_assessment_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "charter" add constraint "charter_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "charter" add constraint "charter_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "charter" add constraint "charter_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "scope_item" add constraint "scope_item_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "scope_item" add constraint "scope_item_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "scope_item" add constraint "scope_item_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "requirement" add constraint "requirement_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "requirement" add constraint "requirement_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "requirement" add constraint "requirement_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "resource_need" add constraint "resource_need_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "resource_need" add constraint "resource_need_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "resource_need" add constraint "resource_need_task_id_fk" foreign key (workspace_id, "task_id") references "task" (workspace_id, id) deferrable initially immediate;
alter table "resource_need" add constraint "resource_need_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "meeting" add constraint "meeting_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "meeting" add constraint "meeting_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "meeting" add constraint "meeting_chair_id_fk" foreign key (workspace_id, "chair_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "meeting" add constraint "meeting_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "meeting_action" add constraint "meeting_action_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "meeting_action" add constraint "meeting_action_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "meeting_action" add constraint "meeting_action_meeting_id_fk" foreign key (workspace_id, "meeting_id") references "meeting" (workspace_id, id) deferrable initially immediate;
alter table "meeting_action" add constraint "meeting_action_task_id_fk" foreign key (workspace_id, "task_id") references "task" (workspace_id, id) deferrable initially immediate;
alter table "meeting_action" add constraint "meeting_action_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "communication_item" add constraint "communication_item_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "communication_item" add constraint "communication_item_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "communication_item" add constraint "communication_item_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "sharing" add constraint "sharing_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "sharing" add constraint "sharing_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "sharing" add constraint "sharing_by_id_fk" foreign key (workspace_id, "by_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "sharing" add constraint "sharing_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "org_unit" add constraint "org_unit_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "org_unit" add constraint "org_unit_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "org_unit" add constraint "org_unit_parent_id_fk" foreign key (workspace_id, "parent_id") references "org_unit" (workspace_id, id) deferrable initially immediate;
alter table "org_unit" add constraint "org_unit_lead_id_fk" foreign key (workspace_id, "lead_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "org_unit" add constraint "org_unit_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "post" add constraint "post_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "post" add constraint "post_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "post" add constraint "post_unit_id_fk" foreign key (workspace_id, "unit_id") references "org_unit" (workspace_id, id) deferrable initially immediate;
alter table "post" add constraint "post_holder_id_fk" foreign key (workspace_id, "holder_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "post" add constraint "post_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "person_skill" add constraint "person_skill_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "person_skill" add constraint "person_skill_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "person_skill" add constraint "person_skill_person_id_fk" foreign key (workspace_id, "person_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "person_skill" add constraint "person_skill_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "skill_gap_answer" add constraint "skill_gap_answer_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "skill_gap_answer" add constraint "skill_gap_answer_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "skill_gap_answer" add constraint "skill_gap_answer_post_id_fk" foreign key (workspace_id, "post_id") references "post" (workspace_id, id) deferrable initially immediate;
alter table "skill_gap_answer" add constraint "skill_gap_answer_person_id_fk" foreign key (workspace_id, "person_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "skill_gap_answer" add constraint "skill_gap_answer_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "decision_rule" add constraint "decision_rule_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "decision_rule" add constraint "decision_rule_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "decision_rule" add constraint "decision_rule_decider_id_fk" foreign key (workspace_id, "decider_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "decision_rule" add constraint "decision_rule_escalates_to_id_fk" foreign key (workspace_id, "escalates_to_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "decision_rule" add constraint "decision_rule_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "team_measure" add constraint "team_measure_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "team_measure" add constraint "team_measure_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "team_measure" add constraint "team_measure_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "change_request" add constraint "change_request_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "change_request" add constraint "change_request_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "change_request" add constraint "change_request_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "none_stated" add constraint "none_stated_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "none_stated" add constraint "none_stated_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "none_stated" add constraint "none_stated_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "baseline" add constraint "baseline_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "baseline" add constraint "baseline_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "baseline" add constraint "baseline_budget_id_fk" foreign key (workspace_id, "budget_id") references "budget" (workspace_id, id) deferrable initially immediate;
alter table "baseline" add constraint "baseline_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "corrective_action" add constraint "corrective_action_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "corrective_action" add constraint "corrective_action_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "corrective_action" add constraint "corrective_action_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "status_report" add constraint "status_report_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "status_report" add constraint "status_report_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "status_report" add constraint "status_report_sent_by_id_fk" foreign key (workspace_id, "sent_by_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "status_report" add constraint "status_report_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "quality_check" add constraint "quality_check_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "quality_check" add constraint "quality_check_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "quality_check" add constraint "quality_check_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "performance_review" add constraint "performance_review_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "performance_review" add constraint "performance_review_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "performance_review" add constraint "performance_review_person_id_fk" foreign key (workspace_id, "person_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "performance_review" add constraint "performance_review_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "ad_placement" add constraint "ad_placement_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "ad_placement" add constraint "ad_placement_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "ad_placement" add constraint "ad_placement_campaign_id_fk" foreign key (workspace_id, "campaign_id") references "campaign" (workspace_id, id) deferrable initially immediate;
alter table "ad_placement" add constraint "ad_placement_copied_from_id_fk" foreign key (workspace_id, "copied_from_id") references "ad_placement" (workspace_id, id) deferrable initially immediate;
alter table "ad_placement" add constraint "ad_placement_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "execution_none" add constraint "execution_none_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "execution_none" add constraint "execution_none_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "execution_none" add constraint "execution_none_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "finding" add constraint "finding_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "finding" add constraint "finding_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "finding" add constraint "finding_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;
