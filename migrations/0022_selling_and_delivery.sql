CREATE TABLE "project_customer" (
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
	"customer_id" text COLLATE "C" NOT NULL,
	"chosen_on" date NOT NULL,
	"change_reason" text,
	CONSTRAINT "project_customer_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "visit" (
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
	"purpose" text COLLATE "zh-x-icu" NOT NULL,
	"customer_id" text COLLATE "C",
	"visit_on" date NOT NULL,
	"visit_at" text,
	"place" text,
	"contact_id" text COLLATE "C",
	"whom" text,
	"companions" text,
	"checked_in_at" timestamptz,
	"checked_in_place" text,
	"done_on" date,
	"minutes" text,
	"intention" text,
	"next_step" text,
	"next_on" date,
	"next_done_on" date,
	"next_outcome" text,
	"state" text DEFAULT 'planned' NOT NULL,
	"cancel_reason" text,
	CONSTRAINT "visit_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "visit_intention_ck" CHECK ("intention" in ('strong', 'interested', 'waiting', 'none')),
	CONSTRAINT "visit_state_ck" CHECK ("state" in ('planned', 'done', 'cancelled'))
);


CREATE TABLE "need" (
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
	"detail" text,
	"kind" text DEFAULT 'explicit' NOT NULL,
	"importance" text NOT NULL,
	"customer_id" text COLLATE "C",
	"visit_id" text COLLATE "C",
	"matched" text,
	"answer" text,
	"state" text DEFAULT 'open' NOT NULL,
	"drop_reason" text,
	CONSTRAINT "need_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "need_kind_ck" CHECK ("kind" in ('explicit', 'latent')),
	CONSTRAINT "need_importance_ck" CHECK ("importance" in ('must', 'should', 'could')),
	CONSTRAINT "need_state_ck" CHECK ("state" in ('open', 'matched', 'answered', 'dropped'))
);


CREATE TABLE "development_plan" (
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
	"target_group" text COLLATE "zh-x-icu" NOT NULL,
	"start" date NOT NULL,
	"finish" date NOT NULL,
	"quota" integer NOT NULL,
	"approach" text,
	CONSTRAINT "development_plan_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "development_target" (
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
	"plan_id" text COLLATE "C" NOT NULL,
	"customer_id" text COLLATE "C",
	"note" text,
	"state" text DEFAULT 'open' NOT NULL,
	"reached_on" date,
	"contacted_on" date,
	"result" text,
	"give_up_reason" text,
	CONSTRAINT "development_target_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "development_target_state_ck" CHECK ("state" in ('open', 'reached', 'contacted', 'given_up'))
);


CREATE TABLE "sales_activity" (
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
	"held_on" date NOT NULL,
	"customer_id" text COLLATE "C",
	"contact_id" text COLLATE "C",
	"whom" text,
	"result" text NOT NULL,
	"next_step" text,
	"next_on" date,
	"next_done_on" date,
	"next_outcome" text,
	CONSTRAINT "sales_activity_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "sales_activity_kind_ck" CHECK ("kind" in ('contact', 'needs_analysis', 'demonstration', 'negotiation'))
);


CREATE TABLE "activity_none" (
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
	CONSTRAINT "activity_none_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "activity_none_kind_ck" CHECK ("kind" in ('contact', 'needs_analysis', 'demonstration', 'negotiation'))
);


CREATE TABLE "feasibility_study" (
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
	"conclusion" text,
	"recommendation" text,
	"reason" text,
	"discount_rate" numeric,
	"horizon" integer NOT NULL,
	"swing" numeric,
	"fixed_cost" bigint,
	"price" bigint,
	"variable_cost" bigint,
	"revised_because" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"decision" text,
	"decided_on" date,
	CONSTRAINT "feasibility_study_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "feasibility_study_recommendation_ck" CHECK ("recommendation" in ('go', 'no_go')),
	CONSTRAINT "feasibility_study_state_ck" CHECK ("state" in ('draft', 'submitted', 'decided', 'superseded')),
	CONSTRAINT "feasibility_study_decision_ck" CHECK ("decision" in ('go', 'no_go'))
);


CREATE TABLE "feasibility_dimension" (
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
	"study_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"name" text COLLATE "zh-x-icu" NOT NULL,
	"question" text,
	"assessment" text,
	"score" integer,
	"evidence" text,
	"insights" jsonb,
	"blocking" boolean,
	"blocking_answer" text,
	CONSTRAINT "feasibility_dimension_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "feasibility_dimension_kind_ck" CHECK ("kind" in ('technical', 'economic', 'market', 'legal', 'environmental'))
);


CREATE TABLE "cash_flow" (
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
	"study_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"name" text COLLATE "zh-x-icu" NOT NULL,
	"period" integer NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "cash_flow_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "cash_flow_kind_ck" CHECK ("kind" in ('investment', 'operating', 'marketing', 'tax', 'other_out', 'revenue', 'saving', 'residual', 'other_in'))
);


CREATE TABLE "product" (
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
	"number" text,
	"kind" text NOT NULL,
	"unit" text NOT NULL,
	"list_price" bigint NOT NULL,
	"cost" bigint,
	"tax_rate" numeric NOT NULL,
	"traits" text,
	"state" text DEFAULT 'active' NOT NULL,
	"retired_because" text,
	CONSTRAINT "product_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "product_kind_ck" CHECK ("kind" in ('product', 'service')),
	CONSTRAINT "product_state_ck" CHECK ("state" in ('active', 'retired'))
);


CREATE TABLE "proposal" (
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
	"code" text NOT NULL,
	"number" integer NOT NULL,
	"customer_name" text,
	"valid_until" date,
	"introduction" text,
	"solution" text,
	"discount" bigint,
	"state" text DEFAULT 'draft' NOT NULL,
	"submitted_on" date,
	"approved_by" text,
	"total" bigint,
	"net" bigint,
	"cost_total" bigint,
	"sent_to" text,
	"sent_on" date,
	"sent_by" text,
	"answered_on" date,
	"confirmed_by" text,
	"confirmed_how" text,
	"evidence" text,
	"confirmed_hash" text,
	"rejected_because" text,
	"revised_because" text,
	CONSTRAINT "proposal_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "proposal_state_ck" CHECK ("state" in ('draft', 'submitted', 'approved', 'sent', 'accepted', 'rejected', 'revised')),
	CONSTRAINT "proposal_approved_by_ck" CHECK ("approved_by" in ('manager', 'sponsor')),
	CONSTRAINT "proposal_sent_by_ck" CHECK ("sent_by" in ('meeting', 'email', 'letter', 'message')),
	CONSTRAINT "proposal_confirmed_how_ck" CHECK ("confirmed_how" in ('meeting', 'email', 'letter', 'message'))
);


CREATE TABLE "quote_line" (
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
	"proposal_id" text COLLATE "C" NOT NULL,
	"product_id" text COLLATE "C",
	"root_id" text COLLATE "C",
	"name" text COLLATE "zh-x-icu" NOT NULL,
	"kind" text NOT NULL,
	"detail" text,
	"unit" text,
	"quantity" numeric NOT NULL,
	"unit_price" bigint NOT NULL,
	"list_price" bigint,
	"discount" numeric,
	"tax_rate" numeric NOT NULL,
	"cost" bigint,
	CONSTRAINT "quote_line_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "quote_line_kind_ck" CHECK ("kind" in ('product', 'service', 'other'))
);


CREATE TABLE "negotiation_term" (
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
	"measure" text NOT NULL,
	"unit" text,
	"ours" text,
	"theirs" text,
	"floor" text,
	"agreed" text,
	"state" text DEFAULT 'open' NOT NULL,
	"agreed_on" date,
	"beyond_because" text,
	"dropped_because" text,
	CONSTRAINT "negotiation_term_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "negotiation_term_kind_ck" CHECK ("kind" in ('price', 'delivery', 'payment', 'warranty', 'other')),
	CONSTRAINT "negotiation_term_measure_ck" CHECK ("measure" in ('at_least', 'at_most', 'words')),
	CONSTRAINT "negotiation_term_state_ck" CHECK ("state" in ('open', 'asked', 'agreed', 'dropped'))
);


CREATE TABLE "concession" (
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
	"term_id" text COLLATE "C" NOT NULL,
	"side" text NOT NULL,
	"what" text COLLATE "zh-x-icu" NOT NULL,
	"in_return" text,
	"made_on" date NOT NULL,
	CONSTRAINT "concession_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "concession_side_ck" CHECK ("side" in ('us', 'them'))
);


CREATE TABLE "requirement_document" (
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
	"summary" text,
	"final_scope" text,
	"revised_because" text,
	"sent_on" date,
	"sent_to" text,
	"content_hash" text,
	"confirmed_by" text,
	"contact_id" text COLLATE "C",
	"confirmed_on" date,
	"confirmed_how" text,
	"evidence" text,
	"rejected_because" text,
	"state" text DEFAULT 'draft' NOT NULL,
	CONSTRAINT "requirement_document_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "requirement_document_confirmed_how_ck" CHECK ("confirmed_how" in ('meeting', 'letter', 'email', 'link')),
	CONSTRAINT "requirement_document_state_ck" CHECK ("state" in ('draft', 'submitted', 'reviewed', 'sent', 'confirmed', 'baselined', 'superseded'))
);


CREATE TABLE "requirement_line" (
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
	"document_id" text COLLATE "C" NOT NULL,
	"number" text NOT NULL,
	"text" text COLLATE "zh-x-icu" NOT NULL,
	"priority" text NOT NULL,
	"criterion" text,
	"source" text,
	"state" text DEFAULT 'included' NOT NULL,
	"excluded_because" text,
	CONSTRAINT "requirement_line_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "requirement_line_priority_ck" CHECK ("priority" in ('must', 'should', 'could')),
	CONSTRAINT "requirement_line_state_ck" CHECK ("state" in ('included', 'excluded'))
);


CREATE TABLE "function_item" (
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
	"how" text,
	"requirements" text[],
	"effort" text,
	CONSTRAINT "function_item_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "function_item_kind_ck" CHECK ("kind" in ('function', 'design', 'service'))
);


CREATE TABLE "opportunity" (
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
	"customer_id" text COLLATE "C",
	"customer_name" text,
	"amount" bigint NOT NULL,
	"close_on" date,
	"competitors" text,
	"next_step" text,
	"next_step_on" date,
	"note" text,
	"state" text DEFAULT 'contacted' NOT NULL,
	"settled_on" date,
	"outcome_reason" text,
	"lost_to" text,
	CONSTRAINT "opportunity_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "opportunity_state_ck" CHECK ("state" in ('contacted', 'needs', 'proposed', 'negotiating', 'won', 'lost'))
);


CREATE TABLE "tender" (
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
	"tenderer" text NOT NULL,
	"agency" text,
	"number" text,
	"regime" text NOT NULL,
	"method" text NOT NULL,
	"mandatory" boolean,
	"published_on" date,
	"sale_from" date,
	"sale_until" date,
	"documents_on" date,
	"clarify_until" date,
	"deadline" timestamptz NOT NULL,
	"opening_at" timestamptz,
	"estimate" bigint,
	"bond_amount" bigint,
	"bond_due_on" date,
	"terms" text,
	"scores" jsonb,
	"bid_score" numeric,
	"decision_reason" text,
	"decided_on" date,
	"bid_price" bigint,
	"floor_price" bigint,
	"no_questions" text,
	"submitted_at" timestamptz,
	"submitted_by_id" text COLLATE "C",
	"receipt" text,
	"opened_on" date,
	"publicity_from" date,
	"publicity_until" date,
	"result_on" date,
	"result_reason" text,
	"winner" text,
	"award_amount" bigint,
	"contract_on" date,
	"bond_paid_on" date,
	"bond_receipt" text,
	"bond_refund_due_on" date,
	"bond_end" text,
	"bond_end_on" date,
	"bond_back" bigint,
	"bond_note" text,
	"round" integer,
	"previous_id" text COLLATE "C",
	"state" text DEFAULT 'noticed' NOT NULL,
	CONSTRAINT "tender_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "tender_regime_ck" CHECK ("regime" in ('bidding', 'procurement', 'own')),
	CONSTRAINT "tender_method_ck" CHECK ("method" in ('open', 'invited', 'negotiated', 'consulted', 'inquiry', 'single', 'framework')),
	CONSTRAINT "tender_bond_end_ck" CHECK ("bond_end" in ('refunded', 'turned', 'forfeited')),
	CONSTRAINT "tender_state_ck" CHECK ("state" in ('noticed', 'declined', 'preparing', 'submitted', 'opened', 'won', 'lost', 'void', 'disqualified', 'withdrawn'))
);


CREATE TABLE "tender_document" (
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
	"tender_id" text COLLATE "C" NOT NULL,
	"item" text COLLATE "zh-x-icu" NOT NULL,
	"about" text,
	"due_on" date,
	"needs_seal" boolean,
	"state" text DEFAULT 'open' NOT NULL,
	"ready_on" date,
	"sealed_on" date,
	"not_needed_reason" text,
	CONSTRAINT "tender_document_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "tender_document_state_ck" CHECK ("state" in ('open', 'ready', 'not_needed'))
);


CREATE TABLE "tender_clarification" (
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
	"tender_id" text COLLATE "C" NOT NULL,
	"question" text COLLATE "zh-x-icu" NOT NULL,
	"asked_on" date NOT NULL,
	"answer_due_on" date,
	"state" text DEFAULT 'open' NOT NULL,
	"answer" text,
	"answered_on" date,
	"changes" text,
	"drop_reason" text,
	CONSTRAINT "tender_clarification_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "tender_clarification_state_ck" CHECK ("state" in ('open', 'answered', 'dropped'))
);


CREATE TABLE "tender_price" (
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
	"tender_id" text COLLATE "C" NOT NULL,
	"bidder" text COLLATE "zh-x-icu" NOT NULL,
	"price" bigint NOT NULL,
	"ours" boolean,
	"rejected" boolean,
	"note" text,
	CONSTRAINT "tender_price_pk" PRIMARY KEY("workspace_id","id")
);


CREATE TABLE "funding_application" (
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
	"programme" text COLLATE "zh-x-icu" NOT NULL,
	"authority" text,
	"customer_id" text COLLATE "C",
	"conditions" text,
	"asked" bigint,
	"deadline" date NOT NULL,
	"state" text DEFAULT 'preparing' NOT NULL,
	"submitted_on" date,
	"receipt" text,
	"granted" bigint,
	"result_on" date,
	"result_reason" text,
	"funds_due_on" date,
	"paid_in" bigint,
	"funds_on" date,
	"other_funding" text,
	"other_funding_by_id" text COLLATE "C",
	"other_funding_on" date,
	CONSTRAINT "funding_application_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "funding_application_state_ck" CHECK ("state" in ('preparing', 'submitted', 'granted', 'partly', 'refused', 'withdrawn'))
);


CREATE TABLE "funding_material" (
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
	"application_id" text COLLATE "C" NOT NULL,
	"item" text COLLATE "zh-x-icu" NOT NULL,
	"about" text,
	"due_on" date,
	"needs_seal" boolean,
	"state" text DEFAULT 'open' NOT NULL,
	"ready_on" date,
	"sealed_on" date,
	"not_needed_reason" text,
	CONSTRAINT "funding_material_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "funding_material_state_ck" CHECK ("state" in ('open', 'ready', 'not_needed'))
);


CREATE TABLE "contract" (
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
	"number" text NOT NULL,
	"our_side" text NOT NULL,
	"their_side" text NOT NULL,
	"customer_id" text COLLATE "C",
	"amount" bigint NOT NULL,
	"content" text,
	"effective_on" date,
	"ends_on" date,
	"state" text DEFAULT 'draft' NOT NULL,
	"archive_number" text,
	"archived_at" text,
	"archived_on" date,
	"ended_on" date,
	"termination_reason" text,
	CONSTRAINT "contract_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "contract_state_ck" CHECK ("state" in ('draft', 'submitted', 'approved', 'signing', 'in_force', 'completed', 'terminated'))
);


CREATE TABLE "contract_signature" (
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
	"contract_id" text COLLATE "C" NOT NULL,
	"party" text NOT NULL,
	"signed_by" text COLLATE "zh-x-icu" NOT NULL,
	"role" text NOT NULL,
	"signed_on" date NOT NULL,
	"how" text NOT NULL,
	"evidence" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "contract_signature_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "contract_signature_party_ck" CHECK ("party" in ('ours', 'theirs')),
	CONSTRAINT "contract_signature_how_ck" CHECK ("how" in ('seal_and_name', 'seal', 'name', 'electronic'))
);


CREATE TABLE "contract_obligation" (
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
	"contract_id" text COLLATE "C" NOT NULL,
	"party" text NOT NULL,
	"what" text COLLATE "zh-x-icu" NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"met_on" date,
	"evidence" text,
	"waiver" text,
	"waived_because" text,
	CONSTRAINT "contract_obligation_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "contract_obligation_party_ck" CHECK ("party" in ('ours', 'theirs')),
	CONSTRAINT "contract_obligation_state_ck" CHECK ("state" in ('open', 'met', 'waived'))
);


CREATE TABLE "rescheduling" (
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
	"contract_id" text COLLATE "C" NOT NULL,
	"receivable_id" text COLLATE "C" NOT NULL,
	"rest" bigint NOT NULL,
	"instalments" jsonb NOT NULL,
	"reason" text NOT NULL,
	"state" text DEFAULT 'submitted' NOT NULL,
	CONSTRAINT "rescheduling_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "rescheduling_state_ck" CHECK ("state" in ('submitted', 'approved', 'returned', 'withdrawn'))
);


CREATE TABLE "receivable" (
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
	"contract_id" text COLLATE "C" NOT NULL,
	"milestone" text,
	"amount" bigint NOT NULL,
	"due_on" date NOT NULL,
	"paid" bigint NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"rescheduling_id" text COLLATE "C",
	CONSTRAINT "receivable_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "receivable_state_ck" CHECK ("state" in ('open', 'paid', 'replaced'))
);


CREATE TABLE "invoice" (
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
	"number" text COLLATE "zh-x-icu" NOT NULL,
	"number_key" text NOT NULL,
	"contract_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"rate" numeric NOT NULL,
	"gross" bigint NOT NULL,
	"net" bigint NOT NULL,
	"tax" bigint,
	"lines" integer,
	"issued_on" date NOT NULL,
	"state" text DEFAULT 'issued' NOT NULL,
	"red_number" text,
	"voided_on" date,
	"void_reason" text,
	CONSTRAINT "invoice_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "invoice_kind_ck" CHECK ("kind" in ('digital_special', 'digital_ordinary', 'paper_special', 'paper_ordinary')),
	CONSTRAINT "invoice_state_ck" CHECK ("state" in ('issued', 'voided'))
);


CREATE TABLE "payment" (
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
	"payer" text COLLATE "zh-x-icu" NOT NULL,
	"contract_id" text COLLATE "C" NOT NULL,
	"paid_on" date NOT NULL,
	"amount" bigint NOT NULL,
	"bank_reference" text NOT NULL,
	"bank_key" text,
	"allocated" bigint NOT NULL,
	"allocations" jsonb,
	"state" text DEFAULT 'received' NOT NULL,
	"taken_back_because" text,
	CONSTRAINT "payment_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "payment_state_ck" CHECK ("state" in ('received', 'taken_back'))
);


CREATE TABLE "delivery_item" (
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
	"quantity" numeric NOT NULL,
	"unit" text,
	"contract" text,
	"due_on" date NOT NULL,
	"description" text,
	"checks" jsonb,
	"state" text DEFAULT 'planned' NOT NULL,
	"ready_on" date,
	"delivered_on" date,
	"received_by" text,
	"receipt" text,
	"accepted_on" date,
	"returned_on" date,
	"return_reason" text,
	CONSTRAINT "delivery_item_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "delivery_item_state_ck" CHECK ("state" in ('planned', 'ready', 'delivered', 'accepted', 'returned'))
);


CREATE TABLE "acceptance_item" (
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
	"criterion" text COLLATE "zh-x-icu" NOT NULL,
	"method" text,
	"delivery_item_id" text COLLATE "C",
	"state" text DEFAULT 'open' NOT NULL,
	"tried_on" date,
	"found" text,
	"evidence" text,
	"attempts" jsonb,
	"conceded_by" text,
	"concession" text,
	CONSTRAINT "acceptance_item_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "acceptance_item_state_ck" CHECK ("state" in ('open', 'passed', 'failed', 'conceded'))
);


CREATE TABLE "acceptance_report" (
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
	"conclusion" text,
	"remarks" text,
	"figures" text,
	"revised_because" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"submitted_on" date,
	"confirmed_by" text,
	"confirmed_on" date,
	"confirmed_how" text,
	"confirmed_evidence" text,
	"confirmed_hash" text,
	"handed_what" text,
	"handed_to" text,
	"handed_on" date,
	CONSTRAINT "acceptance_report_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "acceptance_report_kind_ck" CHECK ("kind" in ('arrival', 'first', 'final')),
	CONSTRAINT "acceptance_report_state_ck" CHECK ("state" in ('draft', 'submitted', 'signed', 'superseded')),
	CONSTRAINT "acceptance_report_confirmed_how_ck" CHECK ("confirmed_how" in ('meeting', 'letter', 'email'))
);


CREATE TABLE "ticket" (
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
	"subject" text COLLATE "zh-x-icu" NOT NULL,
	"text" text,
	"source" text NOT NULL,
	"reporter" text NOT NULL,
	"priority" text NOT NULL,
	"reported_on" date NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"started_on" date,
	"solution" text,
	"solved_on" date,
	"closed_on" date,
	"unmeasured" text,
	"reopen_reason" text,
	CONSTRAINT "ticket_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "ticket_source_ck" CHECK ("source" in ('phone', 'message', 'email', 'visit', 'other')),
	CONSTRAINT "ticket_priority_ck" CHECK ("priority" in ('urgent', 'high', 'normal', 'low')),
	CONSTRAINT "ticket_state_ck" CHECK ("state" in ('open', 'in_work', 'solved', 'closed'))
);


CREATE TABLE "care_plan" (
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
	"customer" text COLLATE "zh-x-icu" NOT NULL,
	"aim" text,
	"rhythm_days" integer NOT NULL,
	"starts_on" date NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"handed_on" date,
	"hand_note" text,
	"ended_on" date,
	"end_reason" text,
	CONSTRAINT "care_plan_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "care_plan_state_ck" CHECK ("state" in ('running', 'ended'))
);


CREATE TABLE "revisit" (
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
	"customer" text COLLATE "zh-x-icu" NOT NULL,
	"care_plan_id" text COLLATE "C" NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"done_on" date,
	"spoken_with" text,
	"usage" text,
	"feedback" text,
	CONSTRAINT "revisit_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "revisit_state_ck" CHECK ("state" in ('planned', 'done', 'cancelled'))
);


CREATE TABLE "satisfaction" (
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
	"asked_whom" text COLLATE "zh-x-icu" NOT NULL,
	"asked_on" date NOT NULL,
	"how" text NOT NULL,
	"scale" text NOT NULL,
	"score" integer NOT NULL,
	"words" text,
	"ticket_id" text COLLATE "C",
	"revisit_id" text COLLATE "C",
	CONSTRAINT "satisfaction_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "satisfaction_how_ck" CHECK ("how" in ('phone', 'survey', 'revisit', 'ticket', 'other')),
	CONSTRAINT "satisfaction_scale_ck" CHECK ("scale" in ('five', 'ten'))
);


CREATE TABLE "customer_event" (
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
	"guests" text,
	"state" text DEFAULT 'planned' NOT NULL,
	"held_on" date,
	"outcome" text,
	"cancel_reason" text,
	CONSTRAINT "customer_event_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "customer_event_kind_ck" CHECK ("kind" in ('seminar', 'users', 'tour', 'social', 'other')),
	CONSTRAINT "customer_event_state_ck" CHECK ("state" in ('planned', 'held', 'cancelled'))
);


CREATE TABLE "customer_training" (
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
	"trainer" text,
	"planned_on" date NOT NULL,
	"guests" text,
	"state" text DEFAULT 'planned' NOT NULL,
	"held_on" date,
	"outcome" text,
	"cancel_reason" text,
	CONSTRAINT "customer_training_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "customer_training_state_ck" CHECK ("state" in ('planned', 'held', 'cancelled'))
);


CREATE TABLE "customer_improvement" (
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
	"origin" text NOT NULL,
	"cause" text NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"settled_on" date,
	"outcome" text,
	"decline_reason" text,
	"told_whom" text,
	"told_on" date,
	CONSTRAINT "customer_improvement_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "customer_improvement_origin_ck" CHECK ("origin" in ('feedback', 'market')),
	CONSTRAINT "customer_improvement_state_ck" CHECK ("state" in ('open', 'done', 'declined', 'told'))
);


CREATE TABLE "service_none" (
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
	CONSTRAINT "service_none_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "service_none_about_ck" CHECK ("about" in ('tickets', 'improvements'))
);


CREATE TABLE "operation_design" (
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
	"number" integer NOT NULL,
	"summary" text COLLATE "zh-x-icu" NOT NULL,
	"content" text,
	"evidence" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"approved_on" date,
	"previous_id" text COLLATE "C",
	"revised_because" text,
	CONSTRAINT "operation_design_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "operation_design_kind_ck" CHECK ("kind" in ('overall', 'content', 'marketing', 'user_experience')),
	CONSTRAINT "operation_design_state_ck" CHECK ("state" in ('draft', 'submitted', 'approved', 'superseded'))
);


CREATE TABLE "operation_part" (
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
	"number" integer NOT NULL,
	"summary" text COLLATE "zh-x-icu" NOT NULL,
	"content" text,
	"tasks" jsonb,
	"metric_id" text COLLATE "C",
	"state" text DEFAULT 'draft' NOT NULL,
	"approved_on" date,
	"previous_id" text COLLATE "C",
	"revised_because" text,
	CONSTRAINT "operation_part_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "operation_part_kind_ck" CHECK ("kind" in ('content', 'events', 'promotion', 'users')),
	CONSTRAINT "operation_part_state_ck" CHECK ("state" in ('draft', 'submitted', 'approved', 'superseded'))
);


CREATE TABLE "operation_resource" (
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
	"what" text COLLATE "zh-x-icu" NOT NULL,
	"need" numeric NOT NULL,
	"planned" numeric,
	"unit" text NOT NULL,
	"answer" text,
	"due_on" date,
	CONSTRAINT "operation_resource_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "operation_resource_kind_ck" CHECK ("kind" in ('time', 'people', 'money', 'material'))
);


CREATE TABLE "evaluation_rhythm" (
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
	"every" text NOT NULL,
	"metrics" jsonb,
	"method" text,
	CONSTRAINT "evaluation_rhythm_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "evaluation_rhythm_every_ck" CHECK ("every" in ('week', 'two_weeks', 'month', 'quarter'))
);


CREATE TABLE "operation_period" (
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
	"name" text COLLATE "zh-x-icu" NOT NULL,
	"start" date NOT NULL,
	"finish" date NOT NULL,
	"work" text,
	"targets" jsonb,
	"state" text DEFAULT 'planned' NOT NULL,
	"approved_on" date,
	"achieved" text,
	"problems" text,
	"adjustments" text,
	"reviewed_on" date,
	CONSTRAINT "operation_period_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "operation_period_state_ck" CHECK ("state" in ('planned', 'submitted', 'approved', 'running', 'reviewed'))
);


CREATE TABLE "plan_book_recipient" (
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
	"stakeholder_id" text COLLATE "C",
	"book_id" text COLLATE "C",
	"sent_on" date,
	"how" text,
	"response" text,
	"said" text,
	"responded_on" date,
	"state" text DEFAULT 'planned' NOT NULL,
	CONSTRAINT "plan_book_recipient_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "plan_book_recipient_how_ck" CHECK ("how" in ('email', 'meeting', 'paper', 'system')),
	CONSTRAINT "plan_book_recipient_response_ck" CHECK ("response" in ('agrees', 'comments', 'objects')),
	CONSTRAINT "plan_book_recipient_state_ck" CHECK ("state" in ('planned', 'sent', 'answered'))
);


CREATE TABLE "hand_over" (
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
	"where" text NOT NULL,
	"watch" text,
	"due_on" date NOT NULL,
	"given_by_id" text COLLATE "C",
	"state" text DEFAULT 'open' NOT NULL,
	"accepted_on" date,
	"lacks" text,
	CONSTRAINT "hand_over_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "hand_over_state_ck" CHECK ("state" in ('open', 'returned', 'accepted'))
);


ALTER TABLE "goal" DROP CONSTRAINT "goal_area_ck";

ALTER TABLE "decision" DROP CONSTRAINT "decision_kind_ck";

CREATE INDEX "project_customer_owner" ON "project_customer" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "project_customer_customer_id_ix" ON "project_customer" USING btree ("workspace_id","customer_id","id");

CREATE UNIQUE INDEX "project_customer_project_id_un" ON "project_customer" USING btree ("workspace_id","project_id") WHERE deleted_at is null;

CREATE INDEX "project_customer_project" ON "project_customer" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "visit_owner" ON "visit" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "visit_visit_on_ix" ON "visit" USING btree ("workspace_id","visit_on","id");

CREATE INDEX "visit_customer_id_ix" ON "visit" USING btree ("workspace_id","customer_id","id");

CREATE INDEX "visit_next_on_ix" ON "visit" USING btree ("workspace_id","next_on","id");

CREATE INDEX "visit_contact_id_ix" ON "visit" USING btree ("workspace_id","contact_id","id");

CREATE INDEX "visit_project" ON "visit" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "need_owner" ON "need" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "need_customer_id_ix" ON "need" USING btree ("workspace_id","customer_id","id");

CREATE INDEX "need_visit_id_ix" ON "need" USING btree ("workspace_id","visit_id","id");

CREATE INDEX "need_state_ix" ON "need" USING btree ("workspace_id","state","id");

CREATE INDEX "need_project" ON "need" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "development_plan_owner" ON "development_plan" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "development_plan_project" ON "development_plan" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "development_target_owner" ON "development_target" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "development_target_plan_id_ix" ON "development_target" USING btree ("workspace_id","plan_id","id");

CREATE INDEX "development_target_customer_id_ix" ON "development_target" USING btree ("workspace_id","customer_id","id");

CREATE INDEX "development_target_project" ON "development_target" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "sales_activity_owner" ON "sales_activity" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "sales_activity_customer_id_ix" ON "sales_activity" USING btree ("workspace_id","customer_id","id");

CREATE INDEX "sales_activity_contact_id_ix" ON "sales_activity" USING btree ("workspace_id","contact_id","id");

CREATE INDEX "sales_activity_next_on_ix" ON "sales_activity" USING btree ("workspace_id","next_on","id");

CREATE INDEX "sales_activity_project" ON "sales_activity" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "activity_none_owner" ON "activity_none" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "activity_none_project_id_kind_un" ON "activity_none" USING btree ("workspace_id","project_id","kind") WHERE deleted_at is null;

CREATE INDEX "activity_none_project" ON "activity_none" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "feasibility_study_owner" ON "feasibility_study" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "feasibility_study_project_id_iteration_number_un" ON "feasibility_study" USING btree ("workspace_id","project_id","iteration","number") WHERE deleted_at is null;

CREATE INDEX "feasibility_study_project" ON "feasibility_study" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "feasibility_dimension_owner" ON "feasibility_dimension" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "feasibility_dimension_study_id_kind_un" ON "feasibility_dimension" USING btree ("workspace_id","study_id","kind") WHERE deleted_at is null;

CREATE INDEX "feasibility_dimension_project" ON "feasibility_dimension" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "cash_flow_owner" ON "cash_flow" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "cash_flow_study_id_kind_period_un" ON "cash_flow" USING btree ("workspace_id","study_id","kind","period") WHERE deleted_at is null;

CREATE INDEX "cash_flow_project" ON "cash_flow" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "product_owner" ON "product" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "product_number_un" ON "product" USING btree ("workspace_id","number") WHERE deleted_at is null;

CREATE INDEX "proposal_owner" ON "proposal" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "proposal_state_valid_until_ix" ON "proposal" USING btree ("workspace_id","state","valid_until","id");

CREATE INDEX "proposal_code_ix" ON "proposal" USING btree ("workspace_id","code","id");

CREATE UNIQUE INDEX "proposal_project_id_number_un" ON "proposal" USING btree ("workspace_id","project_id","number") WHERE deleted_at is null;

CREATE INDEX "proposal_project" ON "proposal" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "quote_line_owner" ON "quote_line" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "quote_line_proposal_id_ix" ON "quote_line" USING btree ("workspace_id","proposal_id","id");

CREATE INDEX "quote_line_product_id_ix" ON "quote_line" USING btree ("workspace_id","product_id","id");

CREATE INDEX "quote_line_root_id_ix" ON "quote_line" USING btree ("workspace_id","root_id","id");

CREATE INDEX "quote_line_project" ON "quote_line" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "negotiation_term_owner" ON "negotiation_term" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "negotiation_term_project" ON "negotiation_term" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "concession_owner" ON "concession" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "concession_term_id_ix" ON "concession" USING btree ("workspace_id","term_id","id");

CREATE INDEX "concession_project" ON "concession" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "requirement_document_owner" ON "requirement_document" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "requirement_document_project_id_number_un" ON "requirement_document" USING btree ("workspace_id","project_id","number") WHERE deleted_at is null;

CREATE INDEX "requirement_document_project" ON "requirement_document" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "requirement_line_owner" ON "requirement_line" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "requirement_line_document_id_ix" ON "requirement_line" USING btree ("workspace_id","document_id","id");

CREATE UNIQUE INDEX "requirement_line_document_id_number_un" ON "requirement_line" USING btree ("workspace_id","document_id","number") WHERE deleted_at is null;

CREATE INDEX "requirement_line_project" ON "requirement_line" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "function_item_owner" ON "function_item" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "function_item_project" ON "function_item" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "opportunity_owner" ON "opportunity" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "opportunity_owner_id_state_ix" ON "opportunity" USING btree ("workspace_id","owner_id","state","id");

CREATE INDEX "opportunity_customer_id_ix" ON "opportunity" USING btree ("workspace_id","customer_id","id");

CREATE INDEX "opportunity_project" ON "opportunity" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "tender_owner" ON "tender" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "tender_deadline_ix" ON "tender" USING btree ("workspace_id","deadline","id");

CREATE INDEX "tender_previous_id_ix" ON "tender" USING btree ("workspace_id","previous_id","id");

CREATE INDEX "tender_bond_refund_due_on_ix" ON "tender" USING btree ("workspace_id","bond_refund_due_on","id");

CREATE INDEX "tender_project" ON "tender" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "tender_document_owner" ON "tender_document" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "tender_document_tender_id_ix" ON "tender_document" USING btree ("workspace_id","tender_id","id");

CREATE INDEX "tender_document_due_on_ix" ON "tender_document" USING btree ("workspace_id","due_on","id");

CREATE INDEX "tender_document_project" ON "tender_document" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "tender_clarification_owner" ON "tender_clarification" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "tender_clarification_tender_id_ix" ON "tender_clarification" USING btree ("workspace_id","tender_id","id");

CREATE INDEX "tender_clarification_answer_due_on_ix" ON "tender_clarification" USING btree ("workspace_id","answer_due_on","id");

CREATE INDEX "tender_clarification_project" ON "tender_clarification" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "tender_price_owner" ON "tender_price" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "tender_price_tender_id_ix" ON "tender_price" USING btree ("workspace_id","tender_id","id");

CREATE INDEX "tender_price_project" ON "tender_price" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "funding_application_owner" ON "funding_application" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "funding_application_deadline_ix" ON "funding_application" USING btree ("workspace_id","deadline","id");

CREATE INDEX "funding_application_customer_id_ix" ON "funding_application" USING btree ("workspace_id","customer_id","id");

CREATE INDEX "funding_application_project" ON "funding_application" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "funding_material_owner" ON "funding_material" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "funding_material_application_id_ix" ON "funding_material" USING btree ("workspace_id","application_id","id");

CREATE INDEX "funding_material_due_on_ix" ON "funding_material" USING btree ("workspace_id","due_on","id");

CREATE INDEX "funding_material_project" ON "funding_material" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "contract_owner" ON "contract" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "contract_owner_id_state_ends_on_ix" ON "contract" USING btree ("workspace_id","owner_id","state","ends_on","id");

CREATE UNIQUE INDEX "contract_number_un" ON "contract" USING btree ("workspace_id","number") WHERE deleted_at is null;

CREATE UNIQUE INDEX "contract_archive_number_un" ON "contract" USING btree ("workspace_id","archive_number") WHERE deleted_at is null;

CREATE INDEX "contract_project" ON "contract" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "contract_signature_owner" ON "contract_signature" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "contract_signature_contract_id_party_un" ON "contract_signature" USING btree ("workspace_id","contract_id","party") WHERE deleted_at is null;

CREATE INDEX "contract_signature_project" ON "contract_signature" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "contract_obligation_owner" ON "contract_obligation" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "contract_obligation_contract_id_ix" ON "contract_obligation" USING btree ("workspace_id","contract_id","id");

CREATE INDEX "contract_obligation_owner_id_state_due_on_ix" ON "contract_obligation" USING btree ("workspace_id","owner_id","state","due_on","id");

CREATE INDEX "contract_obligation_project" ON "contract_obligation" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "rescheduling_owner" ON "rescheduling" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "rescheduling_receivable_id_ix" ON "rescheduling" USING btree ("workspace_id","receivable_id","id");

CREATE INDEX "rescheduling_project" ON "rescheduling" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "receivable_owner" ON "receivable" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "receivable_contract_id_ix" ON "receivable" USING btree ("workspace_id","contract_id","id");

CREATE INDEX "receivable_owner_id_state_due_on_ix" ON "receivable" USING btree ("workspace_id","owner_id","state","due_on","id");

CREATE INDEX "receivable_project" ON "receivable" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "invoice_owner" ON "invoice" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "invoice_contract_id_ix" ON "invoice" USING btree ("workspace_id","contract_id","id");

CREATE UNIQUE INDEX "invoice_number_key_un" ON "invoice" USING btree ("workspace_id","number_key") WHERE deleted_at is null;

CREATE INDEX "invoice_project" ON "invoice" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "payment_owner" ON "payment" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "payment_contract_id_ix" ON "payment" USING btree ("workspace_id","contract_id","id");

CREATE INDEX "payment_paid_on_ix" ON "payment" USING btree ("workspace_id","paid_on","id");

CREATE UNIQUE INDEX "payment_contract_id_bank_key_un" ON "payment" USING btree ("workspace_id","contract_id","bank_key") WHERE deleted_at is null;

CREATE INDEX "payment_project" ON "payment" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "delivery_item_owner" ON "delivery_item" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "delivery_item_owner_id_state_due_on_ix" ON "delivery_item" USING btree ("workspace_id","owner_id","state","due_on","id");

CREATE INDEX "delivery_item_project" ON "delivery_item" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "acceptance_item_owner" ON "acceptance_item" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "acceptance_item_owner_id_state_ix" ON "acceptance_item" USING btree ("workspace_id","owner_id","state","id");

CREATE INDEX "acceptance_item_project" ON "acceptance_item" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "acceptance_report_owner" ON "acceptance_report" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "acceptance_report_project_id_kind_number_un" ON "acceptance_report" USING btree ("workspace_id","project_id","kind","number") WHERE deleted_at is null;

CREATE INDEX "acceptance_report_project" ON "acceptance_report" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "ticket_owner" ON "ticket" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "ticket_owner_id_state_due_on_ix" ON "ticket" USING btree ("workspace_id","owner_id","state","due_on","id");

CREATE UNIQUE INDEX "ticket_number_un" ON "ticket" USING btree ("workspace_id","number") WHERE deleted_at is null;

CREATE INDEX "ticket_project" ON "ticket" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "care_plan_owner" ON "care_plan" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "care_plan_project" ON "care_plan" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "revisit_owner" ON "revisit" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "revisit_owner_id_state_due_on_ix" ON "revisit" USING btree ("workspace_id","owner_id","state","due_on","id");

CREATE INDEX "revisit_care_plan_id_ix" ON "revisit" USING btree ("workspace_id","care_plan_id","id");

CREATE INDEX "revisit_project" ON "revisit" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "satisfaction_owner" ON "satisfaction" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "satisfaction_project_id_asked_on_ix" ON "satisfaction" USING btree ("workspace_id","project_id","asked_on","id");

CREATE INDEX "satisfaction_project" ON "satisfaction" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "customer_event_owner" ON "customer_event" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "customer_event_project" ON "customer_event" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "customer_training_owner" ON "customer_training" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "customer_training_project" ON "customer_training" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "customer_improvement_owner" ON "customer_improvement" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "customer_improvement_owner_id_state_due_on_ix" ON "customer_improvement" USING btree ("workspace_id","owner_id","state","due_on","id");

CREATE INDEX "customer_improvement_project" ON "customer_improvement" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "service_none_owner" ON "service_none" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "service_none_project_id_about_un" ON "service_none" USING btree ("workspace_id","project_id","about") WHERE deleted_at is null;

CREATE INDEX "service_none_project" ON "service_none" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "operation_design_owner" ON "operation_design" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "operation_design_previous_id_ix" ON "operation_design" USING btree ("workspace_id","previous_id","id");

CREATE UNIQUE INDEX "operation_design_project_id_iteration_kind_number_un" ON "operation_design" USING btree ("workspace_id","project_id","iteration","kind","number") WHERE deleted_at is null;

CREATE INDEX "operation_design_project" ON "operation_design" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "operation_part_owner" ON "operation_part" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "operation_part_previous_id_ix" ON "operation_part" USING btree ("workspace_id","previous_id","id");

CREATE INDEX "operation_part_metric_id_ix" ON "operation_part" USING btree ("workspace_id","metric_id","id");

CREATE UNIQUE INDEX "operation_part_project_id_iteration_kind_number_un" ON "operation_part" USING btree ("workspace_id","project_id","iteration","kind","number") WHERE deleted_at is null;

CREATE INDEX "operation_part_project" ON "operation_part" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "operation_resource_owner" ON "operation_resource" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "operation_resource_project" ON "operation_resource" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "evaluation_rhythm_owner" ON "evaluation_rhythm" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "evaluation_rhythm_project" ON "evaluation_rhythm" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "operation_period_owner" ON "operation_period" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "operation_period_state_finish_ix" ON "operation_period" USING btree ("workspace_id","state","finish","id");

CREATE UNIQUE INDEX "operation_period_project_id_iteration_number_un" ON "operation_period" USING btree ("workspace_id","project_id","iteration","number") WHERE deleted_at is null;

CREATE INDEX "operation_period_project" ON "operation_period" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "plan_book_recipient_owner" ON "plan_book_recipient" USING btree ("workspace_id","owner_id","id");

CREATE UNIQUE INDEX "plan_book_recipient_project_id_iteration_stakeholder_id_un" ON "plan_book_recipient" USING btree ("workspace_id","project_id","iteration","stakeholder_id") WHERE deleted_at is null;

CREATE INDEX "plan_book_recipient_project" ON "plan_book_recipient" USING btree ("workspace_id","project_id","iteration","id");

CREATE INDEX "hand_over_owner" ON "hand_over" USING btree ("workspace_id","owner_id","id");

CREATE INDEX "hand_over_owner_id_state_due_on_ix" ON "hand_over" USING btree ("workspace_id","owner_id","state","due_on","id");

CREATE INDEX "hand_over_project" ON "hand_over" USING btree ("workspace_id","project_id","iteration","id");

ALTER TABLE "goal" ADD CONSTRAINT "goal_area_ck" CHECK ("area" in ('sales', 'volume', 'awareness', 'market_share', 'new_market', 'satisfaction', 'retention', 'profit', 'other'));

ALTER TABLE "decision" ADD CONSTRAINT "decision_kind_ck" CHECK ("kind" in ('target_market', 'positioning', 'price', 'channel_direction', 'channels', 'promotion', 'product_positioning', 'market_positioning', 'advertising', 'channel_promotion', 'sales', 'audience', 'market_position'));

alter table "project_customer" enable row level security;
alter table "project_customer" force row level security;
create policy workspace on "project_customer" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "project_customer" to {owner} using (true) with check (true);
grant select, insert, update, delete on "project_customer" to {app};

alter table "visit" enable row level security;
alter table "visit" force row level security;
create policy workspace on "visit" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "visit" to {owner} using (true) with check (true);
grant select, insert, update, delete on "visit" to {app};

alter table "need" enable row level security;
alter table "need" force row level security;
create policy workspace on "need" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "need" to {owner} using (true) with check (true);
grant select, insert, update, delete on "need" to {app};

alter table "development_plan" enable row level security;
alter table "development_plan" force row level security;
create policy workspace on "development_plan" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "development_plan" to {owner} using (true) with check (true);
grant select, insert, update, delete on "development_plan" to {app};

alter table "development_target" enable row level security;
alter table "development_target" force row level security;
create policy workspace on "development_target" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "development_target" to {owner} using (true) with check (true);
grant select, insert, update, delete on "development_target" to {app};

alter table "sales_activity" enable row level security;
alter table "sales_activity" force row level security;
create policy workspace on "sales_activity" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "sales_activity" to {owner} using (true) with check (true);
grant select, insert, update, delete on "sales_activity" to {app};

alter table "activity_none" enable row level security;
alter table "activity_none" force row level security;
create policy workspace on "activity_none" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "activity_none" to {owner} using (true) with check (true);
grant select, insert, update, delete on "activity_none" to {app};

alter table "feasibility_study" enable row level security;
alter table "feasibility_study" force row level security;
create policy workspace on "feasibility_study" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "feasibility_study" to {owner} using (true) with check (true);
grant select, insert, update, delete on "feasibility_study" to {app};

alter table "feasibility_dimension" enable row level security;
alter table "feasibility_dimension" force row level security;
create policy workspace on "feasibility_dimension" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "feasibility_dimension" to {owner} using (true) with check (true);
grant select, insert, update, delete on "feasibility_dimension" to {app};

alter table "cash_flow" enable row level security;
alter table "cash_flow" force row level security;
create policy workspace on "cash_flow" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "cash_flow" to {owner} using (true) with check (true);
grant select, insert, update, delete on "cash_flow" to {app};

alter table "product" enable row level security;
alter table "product" force row level security;
create policy workspace on "product" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "product" to {owner} using (true) with check (true);
grant select, insert, update, delete on "product" to {app};

alter table "proposal" enable row level security;
alter table "proposal" force row level security;
create policy workspace on "proposal" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "proposal" to {owner} using (true) with check (true);
grant select, insert, update, delete on "proposal" to {app};

alter table "quote_line" enable row level security;
alter table "quote_line" force row level security;
create policy workspace on "quote_line" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "quote_line" to {owner} using (true) with check (true);
grant select, insert, update, delete on "quote_line" to {app};

alter table "negotiation_term" enable row level security;
alter table "negotiation_term" force row level security;
create policy workspace on "negotiation_term" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "negotiation_term" to {owner} using (true) with check (true);
grant select, insert, update, delete on "negotiation_term" to {app};

alter table "concession" enable row level security;
alter table "concession" force row level security;
create policy workspace on "concession" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "concession" to {owner} using (true) with check (true);
grant select, insert, update, delete on "concession" to {app};

alter table "requirement_document" enable row level security;
alter table "requirement_document" force row level security;
create policy workspace on "requirement_document" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "requirement_document" to {owner} using (true) with check (true);
grant select, insert, update, delete on "requirement_document" to {app};

alter table "requirement_line" enable row level security;
alter table "requirement_line" force row level security;
create policy workspace on "requirement_line" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "requirement_line" to {owner} using (true) with check (true);
grant select, insert, update, delete on "requirement_line" to {app};

alter table "function_item" enable row level security;
alter table "function_item" force row level security;
create policy workspace on "function_item" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "function_item" to {owner} using (true) with check (true);
grant select, insert, update, delete on "function_item" to {app};

alter table "opportunity" enable row level security;
alter table "opportunity" force row level security;
create policy workspace on "opportunity" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "opportunity" to {owner} using (true) with check (true);
grant select, insert, update, delete on "opportunity" to {app};

alter table "tender" enable row level security;
alter table "tender" force row level security;
create policy workspace on "tender" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "tender" to {owner} using (true) with check (true);
grant select, insert, update, delete on "tender" to {app};

alter table "tender_document" enable row level security;
alter table "tender_document" force row level security;
create policy workspace on "tender_document" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "tender_document" to {owner} using (true) with check (true);
grant select, insert, update, delete on "tender_document" to {app};

alter table "tender_clarification" enable row level security;
alter table "tender_clarification" force row level security;
create policy workspace on "tender_clarification" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "tender_clarification" to {owner} using (true) with check (true);
grant select, insert, update, delete on "tender_clarification" to {app};

alter table "tender_price" enable row level security;
alter table "tender_price" force row level security;
create policy workspace on "tender_price" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "tender_price" to {owner} using (true) with check (true);
grant select, insert, update, delete on "tender_price" to {app};

alter table "funding_application" enable row level security;
alter table "funding_application" force row level security;
create policy workspace on "funding_application" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "funding_application" to {owner} using (true) with check (true);
grant select, insert, update, delete on "funding_application" to {app};

alter table "funding_material" enable row level security;
alter table "funding_material" force row level security;
create policy workspace on "funding_material" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "funding_material" to {owner} using (true) with check (true);
grant select, insert, update, delete on "funding_material" to {app};

alter table "contract" enable row level security;
alter table "contract" force row level security;
create policy workspace on "contract" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "contract" to {owner} using (true) with check (true);
grant select, insert, update, delete on "contract" to {app};

alter table "contract_signature" enable row level security;
alter table "contract_signature" force row level security;
create policy workspace on "contract_signature" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "contract_signature" to {owner} using (true) with check (true);
grant select, insert, update, delete on "contract_signature" to {app};

alter table "contract_obligation" enable row level security;
alter table "contract_obligation" force row level security;
create policy workspace on "contract_obligation" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "contract_obligation" to {owner} using (true) with check (true);
grant select, insert, update, delete on "contract_obligation" to {app};

alter table "rescheduling" enable row level security;
alter table "rescheduling" force row level security;
create policy workspace on "rescheduling" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "rescheduling" to {owner} using (true) with check (true);
grant select, insert, update, delete on "rescheduling" to {app};

alter table "receivable" enable row level security;
alter table "receivable" force row level security;
create policy workspace on "receivable" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "receivable" to {owner} using (true) with check (true);
grant select, insert, update, delete on "receivable" to {app};

alter table "invoice" enable row level security;
alter table "invoice" force row level security;
create policy workspace on "invoice" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "invoice" to {owner} using (true) with check (true);
grant select, insert, update, delete on "invoice" to {app};

alter table "payment" enable row level security;
alter table "payment" force row level security;
create policy workspace on "payment" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "payment" to {owner} using (true) with check (true);
grant select, insert, update, delete on "payment" to {app};

alter table "delivery_item" enable row level security;
alter table "delivery_item" force row level security;
create policy workspace on "delivery_item" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "delivery_item" to {owner} using (true) with check (true);
grant select, insert, update, delete on "delivery_item" to {app};

alter table "acceptance_item" enable row level security;
alter table "acceptance_item" force row level security;
create policy workspace on "acceptance_item" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "acceptance_item" to {owner} using (true) with check (true);
grant select, insert, update, delete on "acceptance_item" to {app};

alter table "acceptance_report" enable row level security;
alter table "acceptance_report" force row level security;
create policy workspace on "acceptance_report" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "acceptance_report" to {owner} using (true) with check (true);
grant select, insert, update, delete on "acceptance_report" to {app};

alter table "ticket" enable row level security;
alter table "ticket" force row level security;
create policy workspace on "ticket" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "ticket" to {owner} using (true) with check (true);
grant select, insert, update, delete on "ticket" to {app};

alter table "care_plan" enable row level security;
alter table "care_plan" force row level security;
create policy workspace on "care_plan" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "care_plan" to {owner} using (true) with check (true);
grant select, insert, update, delete on "care_plan" to {app};

alter table "revisit" enable row level security;
alter table "revisit" force row level security;
create policy workspace on "revisit" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "revisit" to {owner} using (true) with check (true);
grant select, insert, update, delete on "revisit" to {app};

alter table "satisfaction" enable row level security;
alter table "satisfaction" force row level security;
create policy workspace on "satisfaction" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "satisfaction" to {owner} using (true) with check (true);
grant select, insert, update, delete on "satisfaction" to {app};

alter table "customer_event" enable row level security;
alter table "customer_event" force row level security;
create policy workspace on "customer_event" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "customer_event" to {owner} using (true) with check (true);
grant select, insert, update, delete on "customer_event" to {app};

alter table "customer_training" enable row level security;
alter table "customer_training" force row level security;
create policy workspace on "customer_training" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "customer_training" to {owner} using (true) with check (true);
grant select, insert, update, delete on "customer_training" to {app};

alter table "customer_improvement" enable row level security;
alter table "customer_improvement" force row level security;
create policy workspace on "customer_improvement" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "customer_improvement" to {owner} using (true) with check (true);
grant select, insert, update, delete on "customer_improvement" to {app};

alter table "service_none" enable row level security;
alter table "service_none" force row level security;
create policy workspace on "service_none" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "service_none" to {owner} using (true) with check (true);
grant select, insert, update, delete on "service_none" to {app};

alter table "operation_design" enable row level security;
alter table "operation_design" force row level security;
create policy workspace on "operation_design" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "operation_design" to {owner} using (true) with check (true);
grant select, insert, update, delete on "operation_design" to {app};

alter table "operation_part" enable row level security;
alter table "operation_part" force row level security;
create policy workspace on "operation_part" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "operation_part" to {owner} using (true) with check (true);
grant select, insert, update, delete on "operation_part" to {app};

alter table "operation_resource" enable row level security;
alter table "operation_resource" force row level security;
create policy workspace on "operation_resource" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "operation_resource" to {owner} using (true) with check (true);
grant select, insert, update, delete on "operation_resource" to {app};

alter table "evaluation_rhythm" enable row level security;
alter table "evaluation_rhythm" force row level security;
create policy workspace on "evaluation_rhythm" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "evaluation_rhythm" to {owner} using (true) with check (true);
grant select, insert, update, delete on "evaluation_rhythm" to {app};

alter table "operation_period" enable row level security;
alter table "operation_period" force row level security;
create policy workspace on "operation_period" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "operation_period" to {owner} using (true) with check (true);
grant select, insert, update, delete on "operation_period" to {app};

alter table "plan_book_recipient" enable row level security;
alter table "plan_book_recipient" force row level security;
create policy workspace on "plan_book_recipient" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "plan_book_recipient" to {owner} using (true) with check (true);
grant select, insert, update, delete on "plan_book_recipient" to {app};

alter table "hand_over" enable row level security;
alter table "hand_over" force row level security;
create policy workspace on "hand_over" to {app} using (workspace_id = nullif(current_setting('app.workspace_id', true), '')) with check (workspace_id = nullif(current_setting('app.workspace_id', true), ''));
create policy everything on "hand_over" to {owner} using (true) with check (true);
grant select, insert, update, delete on "hand_over" to {app};

alter table "project_customer" add constraint "project_customer_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "project_customer" add constraint "project_customer_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "project_customer" add constraint "project_customer_customer_id_fk" foreign key (workspace_id, "customer_id") references "customer" (workspace_id, id) deferrable initially immediate;
alter table "project_customer" add constraint "project_customer_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "visit" add constraint "visit_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "visit" add constraint "visit_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "visit" add constraint "visit_customer_id_fk" foreign key (workspace_id, "customer_id") references "customer" (workspace_id, id) deferrable initially immediate;
alter table "visit" add constraint "visit_contact_id_fk" foreign key (workspace_id, "contact_id") references "contact" (workspace_id, id) deferrable initially immediate;
alter table "visit" add constraint "visit_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "need" add constraint "need_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "need" add constraint "need_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "need" add constraint "need_customer_id_fk" foreign key (workspace_id, "customer_id") references "customer" (workspace_id, id) deferrable initially immediate;
alter table "need" add constraint "need_visit_id_fk" foreign key (workspace_id, "visit_id") references "visit" (workspace_id, id) deferrable initially immediate;
alter table "need" add constraint "need_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "development_plan" add constraint "development_plan_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "development_plan" add constraint "development_plan_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "development_plan" add constraint "development_plan_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "development_target" add constraint "development_target_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "development_target" add constraint "development_target_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "development_target" add constraint "development_target_plan_id_fk" foreign key (workspace_id, "plan_id") references "development_plan" (workspace_id, id) deferrable initially immediate;
alter table "development_target" add constraint "development_target_customer_id_fk" foreign key (workspace_id, "customer_id") references "customer" (workspace_id, id) deferrable initially immediate;
alter table "development_target" add constraint "development_target_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "sales_activity" add constraint "sales_activity_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "sales_activity" add constraint "sales_activity_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "sales_activity" add constraint "sales_activity_customer_id_fk" foreign key (workspace_id, "customer_id") references "customer" (workspace_id, id) deferrable initially immediate;
alter table "sales_activity" add constraint "sales_activity_contact_id_fk" foreign key (workspace_id, "contact_id") references "contact" (workspace_id, id) deferrable initially immediate;
alter table "sales_activity" add constraint "sales_activity_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "activity_none" add constraint "activity_none_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "activity_none" add constraint "activity_none_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "activity_none" add constraint "activity_none_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "feasibility_study" add constraint "feasibility_study_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "feasibility_study" add constraint "feasibility_study_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "feasibility_study" add constraint "feasibility_study_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "feasibility_dimension" add constraint "feasibility_dimension_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "feasibility_dimension" add constraint "feasibility_dimension_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "feasibility_dimension" add constraint "feasibility_dimension_study_id_fk" foreign key (workspace_id, "study_id") references "feasibility_study" (workspace_id, id) deferrable initially immediate;
alter table "feasibility_dimension" add constraint "feasibility_dimension_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "cash_flow" add constraint "cash_flow_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "cash_flow" add constraint "cash_flow_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "cash_flow" add constraint "cash_flow_study_id_fk" foreign key (workspace_id, "study_id") references "feasibility_study" (workspace_id, id) deferrable initially immediate;
alter table "cash_flow" add constraint "cash_flow_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "product" add constraint "product_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "product" add constraint "product_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "proposal" add constraint "proposal_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "proposal" add constraint "proposal_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "proposal" add constraint "proposal_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "quote_line" add constraint "quote_line_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "quote_line" add constraint "quote_line_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "quote_line" add constraint "quote_line_proposal_id_fk" foreign key (workspace_id, "proposal_id") references "proposal" (workspace_id, id) deferrable initially immediate;
alter table "quote_line" add constraint "quote_line_product_id_fk" foreign key (workspace_id, "product_id") references "product" (workspace_id, id) deferrable initially immediate;
alter table "quote_line" add constraint "quote_line_root_id_fk" foreign key (workspace_id, "root_id") references "quote_line" (workspace_id, id) deferrable initially immediate;
alter table "quote_line" add constraint "quote_line_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "negotiation_term" add constraint "negotiation_term_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "negotiation_term" add constraint "negotiation_term_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "negotiation_term" add constraint "negotiation_term_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "concession" add constraint "concession_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "concession" add constraint "concession_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "concession" add constraint "concession_term_id_fk" foreign key (workspace_id, "term_id") references "negotiation_term" (workspace_id, id) deferrable initially immediate;
alter table "concession" add constraint "concession_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "requirement_document" add constraint "requirement_document_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "requirement_document" add constraint "requirement_document_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "requirement_document" add constraint "requirement_document_contact_id_fk" foreign key (workspace_id, "contact_id") references "contact" (workspace_id, id) deferrable initially immediate;
alter table "requirement_document" add constraint "requirement_document_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "requirement_line" add constraint "requirement_line_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "requirement_line" add constraint "requirement_line_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "requirement_line" add constraint "requirement_line_document_id_fk" foreign key (workspace_id, "document_id") references "requirement_document" (workspace_id, id) deferrable initially immediate;
alter table "requirement_line" add constraint "requirement_line_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "function_item" add constraint "function_item_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "function_item" add constraint "function_item_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "function_item" add constraint "function_item_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "opportunity" add constraint "opportunity_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "opportunity" add constraint "opportunity_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "opportunity" add constraint "opportunity_customer_id_fk" foreign key (workspace_id, "customer_id") references "customer" (workspace_id, id) deferrable initially immediate;
alter table "opportunity" add constraint "opportunity_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "tender" add constraint "tender_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "tender" add constraint "tender_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "tender" add constraint "tender_submitted_by_id_fk" foreign key (workspace_id, "submitted_by_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "tender" add constraint "tender_previous_id_fk" foreign key (workspace_id, "previous_id") references "tender" (workspace_id, id) deferrable initially immediate;
alter table "tender" add constraint "tender_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "tender_document" add constraint "tender_document_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "tender_document" add constraint "tender_document_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "tender_document" add constraint "tender_document_tender_id_fk" foreign key (workspace_id, "tender_id") references "tender" (workspace_id, id) deferrable initially immediate;
alter table "tender_document" add constraint "tender_document_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "tender_clarification" add constraint "tender_clarification_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "tender_clarification" add constraint "tender_clarification_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "tender_clarification" add constraint "tender_clarification_tender_id_fk" foreign key (workspace_id, "tender_id") references "tender" (workspace_id, id) deferrable initially immediate;
alter table "tender_clarification" add constraint "tender_clarification_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "tender_price" add constraint "tender_price_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "tender_price" add constraint "tender_price_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "tender_price" add constraint "tender_price_tender_id_fk" foreign key (workspace_id, "tender_id") references "tender" (workspace_id, id) deferrable initially immediate;
alter table "tender_price" add constraint "tender_price_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "funding_application" add constraint "funding_application_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "funding_application" add constraint "funding_application_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "funding_application" add constraint "funding_application_customer_id_fk" foreign key (workspace_id, "customer_id") references "customer" (workspace_id, id) deferrable initially immediate;
alter table "funding_application" add constraint "funding_application_other_funding_by_id_fk" foreign key (workspace_id, "other_funding_by_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "funding_application" add constraint "funding_application_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "funding_material" add constraint "funding_material_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "funding_material" add constraint "funding_material_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "funding_material" add constraint "funding_material_application_id_fk" foreign key (workspace_id, "application_id") references "funding_application" (workspace_id, id) deferrable initially immediate;
alter table "funding_material" add constraint "funding_material_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "contract" add constraint "contract_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "contract" add constraint "contract_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "contract" add constraint "contract_customer_id_fk" foreign key (workspace_id, "customer_id") references "customer" (workspace_id, id) deferrable initially immediate;
alter table "contract" add constraint "contract_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "contract_signature" add constraint "contract_signature_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "contract_signature" add constraint "contract_signature_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "contract_signature" add constraint "contract_signature_contract_id_fk" foreign key (workspace_id, "contract_id") references "contract" (workspace_id, id) deferrable initially immediate;
alter table "contract_signature" add constraint "contract_signature_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "contract_obligation" add constraint "contract_obligation_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "contract_obligation" add constraint "contract_obligation_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "contract_obligation" add constraint "contract_obligation_contract_id_fk" foreign key (workspace_id, "contract_id") references "contract" (workspace_id, id) deferrable initially immediate;
alter table "contract_obligation" add constraint "contract_obligation_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "rescheduling" add constraint "rescheduling_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "rescheduling" add constraint "rescheduling_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "rescheduling" add constraint "rescheduling_contract_id_fk" foreign key (workspace_id, "contract_id") references "contract" (workspace_id, id) deferrable initially immediate;
alter table "rescheduling" add constraint "rescheduling_receivable_id_fk" foreign key (workspace_id, "receivable_id") references "receivable" (workspace_id, id) deferrable initially immediate;
alter table "rescheduling" add constraint "rescheduling_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "receivable" add constraint "receivable_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "receivable" add constraint "receivable_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "receivable" add constraint "receivable_contract_id_fk" foreign key (workspace_id, "contract_id") references "contract" (workspace_id, id) deferrable initially immediate;
alter table "receivable" add constraint "receivable_rescheduling_id_fk" foreign key (workspace_id, "rescheduling_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "receivable" add constraint "receivable_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "invoice" add constraint "invoice_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "invoice" add constraint "invoice_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "invoice" add constraint "invoice_contract_id_fk" foreign key (workspace_id, "contract_id") references "contract" (workspace_id, id) deferrable initially immediate;
alter table "invoice" add constraint "invoice_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "payment" add constraint "payment_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "payment" add constraint "payment_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "payment" add constraint "payment_contract_id_fk" foreign key (workspace_id, "contract_id") references "contract" (workspace_id, id) deferrable initially immediate;
alter table "payment" add constraint "payment_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "delivery_item" add constraint "delivery_item_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "delivery_item" add constraint "delivery_item_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "delivery_item" add constraint "delivery_item_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "acceptance_item" add constraint "acceptance_item_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "acceptance_item" add constraint "acceptance_item_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "acceptance_item" add constraint "acceptance_item_delivery_item_id_fk" foreign key (workspace_id, "delivery_item_id") references "delivery_item" (workspace_id, id) deferrable initially immediate;
alter table "acceptance_item" add constraint "acceptance_item_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "acceptance_report" add constraint "acceptance_report_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "acceptance_report" add constraint "acceptance_report_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "acceptance_report" add constraint "acceptance_report_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "ticket" add constraint "ticket_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "ticket" add constraint "ticket_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "ticket" add constraint "ticket_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "care_plan" add constraint "care_plan_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "care_plan" add constraint "care_plan_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "care_plan" add constraint "care_plan_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "revisit" add constraint "revisit_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "revisit" add constraint "revisit_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "revisit" add constraint "revisit_care_plan_id_fk" foreign key (workspace_id, "care_plan_id") references "care_plan" (workspace_id, id) deferrable initially immediate;
alter table "revisit" add constraint "revisit_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "satisfaction" add constraint "satisfaction_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "satisfaction" add constraint "satisfaction_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "satisfaction" add constraint "satisfaction_ticket_id_fk" foreign key (workspace_id, "ticket_id") references "ticket" (workspace_id, id) deferrable initially immediate;
alter table "satisfaction" add constraint "satisfaction_revisit_id_fk" foreign key (workspace_id, "revisit_id") references "revisit" (workspace_id, id) deferrable initially immediate;
alter table "satisfaction" add constraint "satisfaction_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "customer_event" add constraint "customer_event_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "customer_event" add constraint "customer_event_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "customer_event" add constraint "customer_event_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "customer_training" add constraint "customer_training_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "customer_training" add constraint "customer_training_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "customer_training" add constraint "customer_training_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "customer_improvement" add constraint "customer_improvement_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "customer_improvement" add constraint "customer_improvement_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "customer_improvement" add constraint "customer_improvement_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "service_none" add constraint "service_none_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "service_none" add constraint "service_none_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "service_none" add constraint "service_none_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "operation_design" add constraint "operation_design_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "operation_design" add constraint "operation_design_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "operation_design" add constraint "operation_design_previous_id_fk" foreign key (workspace_id, "previous_id") references "operation_design" (workspace_id, id) deferrable initially immediate;
alter table "operation_design" add constraint "operation_design_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "operation_part" add constraint "operation_part_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "operation_part" add constraint "operation_part_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "operation_part" add constraint "operation_part_metric_id_fk" foreign key (workspace_id, "metric_id") references "metric" (workspace_id, id) deferrable initially immediate;
alter table "operation_part" add constraint "operation_part_previous_id_fk" foreign key (workspace_id, "previous_id") references "operation_part" (workspace_id, id) deferrable initially immediate;
alter table "operation_part" add constraint "operation_part_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "operation_resource" add constraint "operation_resource_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "operation_resource" add constraint "operation_resource_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "operation_resource" add constraint "operation_resource_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "evaluation_rhythm" add constraint "evaluation_rhythm_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "evaluation_rhythm" add constraint "evaluation_rhythm_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "evaluation_rhythm" add constraint "evaluation_rhythm_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "operation_period" add constraint "operation_period_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "operation_period" add constraint "operation_period_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "operation_period" add constraint "operation_period_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "plan_book_recipient" add constraint "plan_book_recipient_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "plan_book_recipient" add constraint "plan_book_recipient_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "plan_book_recipient" add constraint "plan_book_recipient_stakeholder_id_fk" foreign key (workspace_id, "stakeholder_id") references "stakeholder" (workspace_id, id) deferrable initially immediate;
alter table "plan_book_recipient" add constraint "plan_book_recipient_book_id_fk" foreign key (workspace_id, "book_id") references "plan_book" (workspace_id, id) deferrable initially immediate;
alter table "plan_book_recipient" add constraint "plan_book_recipient_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;

alter table "hand_over" add constraint "hand_over_id_fk" foreign key (workspace_id, "id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "hand_over" add constraint "hand_over_project_id_fk" foreign key (workspace_id, "project_id") references "record" (workspace_id, id) deferrable initially immediate;
alter table "hand_over" add constraint "hand_over_given_by_id_fk" foreign key (workspace_id, "given_by_id") references "person" (workspace_id, id) deferrable initially immediate;
alter table "hand_over" add constraint "hand_over_owner_id_fk" foreign key (workspace_id, "owner_id") references "person" (workspace_id, id) deferrable initially immediate;
