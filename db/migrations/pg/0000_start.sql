CREATE TABLE "admins" (
	"user_id" text PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "admins_role" CHECK ("admins"."role" in ('owner', 'returning_officer', 'observer'))
);
--> statement-breakpoint
CREATE TABLE "bodies" (
	"id" text PRIMARY KEY NOT NULL,
	"body_set" text NOT NULL,
	"code" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_cy" text,
	"kind" text NOT NULL,
	"nation" text NOT NULL,
	"region" text NOT NULL,
	"aliases" jsonb NOT NULL,
	CONSTRAINT "bodies_set" CHECK ("bodies"."body_set" in ('2010', '2024')),
	CONSTRAINT "bodies_kind" CHECK ("bodies"."kind" in ('clp', 'labour_group', 'union', 'socialist_society', 'branch', 'young_labour_branch', 'disabled_members_branch', 'young_member'))
);
--> statement-breakpoint
CREATE TABLE "candidacies" (
	"id" text PRIMARY KEY NOT NULL,
	"contest_id" text NOT NULL,
	"candidate_id" text NOT NULL,
	"home_body_id" text,
	"attributes" jsonb NOT NULL,
	"source" text,
	"merged_into_id" text
);
--> statement-breakpoint
CREATE TABLE "candidacy_events" (
	"id" text PRIMARY KEY NOT NULL,
	"candidacy_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"home_body_id" text,
	"reason" text,
	"source" text,
	CONSTRAINT "candidacy_events_kind" CHECK ("candidacy_events"."kind" in ('proposed', 'accepted', 'declined', 'withdrawn', 'suspended', 'reinstated', 'ineligible', 'home-moved'))
);
--> statement-breakpoint
CREATE TABLE "candidates" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"user_id" text
);
--> statement-breakpoint
CREATE TABLE "contest_results" (
	"contest_id" text PRIMARY KEY NOT NULL,
	"result_on" text,
	"ends_on" text,
	"turnout" text,
	"note" text,
	"source" text
);
--> statement-breakpoint
CREATE TABLE "contests" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"position" integer NOT NULL,
	"seats" integer NOT NULL,
	"max_per_body" integer NOT NULL,
	"body_kinds" jsonb NOT NULL,
	"nations" jsonb,
	"regions" jsonb,
	"accepts_write_ins" boolean DEFAULT false NOT NULL,
	"threshold" jsonb,
	"quotas" jsonb NOT NULL,
	"electorate" text,
	"ballot_method" text,
	"rule_note" text,
	"source" text,
	CONSTRAINT "contests_seats" CHECK ("contests"."seats" > 0),
	CONSTRAINT "contests_max" CHECK ("contests"."max_per_body" > 0)
);
--> statement-breakpoint
CREATE TABLE "deadline_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"to_at" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "declarations" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"number" integer NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	"contents" text NOT NULL,
	"fingerprint" text NOT NULL,
	"head_seq" integer NOT NULL,
	"head_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"contest_id" text NOT NULL,
	"body_id" text NOT NULL,
	"user_id" text NOT NULL,
	"choice" text NOT NULL,
	"names" jsonb NOT NULL,
	"write_ins" jsonb,
	"based_on_version" integer NOT NULL,
	"attempt" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log" (
	"seq" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"event" text NOT NULL,
	"data" text NOT NULL,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL,
	"actor_id" text
);
--> statement-breakpoint
CREATE TABLE "log_heads" (
	"day" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"hash" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"contest_id" text NOT NULL,
	"body_id" text NOT NULL,
	"held_on" text NOT NULL,
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"is_quorate" boolean,
	"number_present" integer,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"body_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nominations" (
	"id" text PRIMARY KEY NOT NULL,
	"submission_id" text NOT NULL,
	"candidacy_id" text NOT NULL,
	"source" text
);
--> statement-breakpoint
CREATE TABLE "officers" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"body_id" text NOT NULL,
	"office" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone,
	CONSTRAINT "officers_office" CHECK ("officers"."office" in ('secretary', 'chair'))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"occasion" text NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"fingerprint" text NOT NULL,
	"reason" text,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "published_totals" (
	"id" text PRIMARY KEY NOT NULL,
	"candidacy_id" text NOT NULL,
	"nominations" integer NOT NULL,
	"as_of" text,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "results" (
	"candidacy_id" text PRIMARY KEY NOT NULL,
	"votes" integer,
	"is_elected" boolean NOT NULL,
	"note" text,
	"source" text
);
--> statement-breakpoint
CREATE TABLE "roster_exceptions" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"body_id" text NOT NULL,
	"counts_with_id" text,
	"reason" text NOT NULL,
	"source" text
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"zone" text NOT NULL,
	"body_set" text NOT NULL,
	"announced_at" timestamp (3) with time zone,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"declared_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"cancel_reason" text,
	"amending_since" timestamp (3) with time zone,
	"amending_reason" text,
	"asks_confirmation" boolean DEFAULT false NOT NULL,
	"note" text,
	"source" text,
	CONSTRAINT "rounds_kind" CHECK ("rounds"."kind" in ('live', 'practice', 'archive')),
	CONSTRAINT "rounds_order" CHECK ("rounds"."opens_at" < "rounds"."closes_at")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_tokens" (
	"hash" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "slate_claims" (
	"id" text PRIMARY KEY NOT NULL,
	"slate_id" text NOT NULL,
	"candidacy_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "slates" (
	"id" text PRIMARY KEY NOT NULL,
	"contest_id" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"source" text,
	"claimed_on" text
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" text PRIMARY KEY NOT NULL,
	"candidacy_id" text NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"is_summary" boolean NOT NULL,
	"source" text,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submission_acts" (
	"id" text PRIMARY KEY NOT NULL,
	"submission_id" text NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"user_id" text,
	CONSTRAINT "submission_acts_kind" CHECK ("submission_acts"."kind" in ('confirmed', 'voided', 'restored'))
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" text PRIMARY KEY NOT NULL,
	"contest_id" text NOT NULL,
	"body_id" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"provenance" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"code" text,
	"contents" text,
	"fingerprint" text,
	"log_seq" integer NOT NULL,
	"meeting_on" text,
	"meeting_kind" text,
	"meeting_mode" text,
	"is_quorate" boolean,
	"sent_by" text,
	"attempt" text,
	"confirmed_at" timestamp (3) with time zone,
	"voided_at" timestamp (3) with time zone,
	"void_reason" text,
	"entered_from" text,
	"superseded_at" timestamp (3) with time zone,
	CONSTRAINT "submissions_receipt" CHECK (("submissions"."provenance" = 'reported') = ("submissions"."code" is null))
);
--> statement-breakpoint
CREATE TABLE "timetable_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"kind" text NOT NULL,
	"label" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "timetable_entries_kind" CHECK ("timetable_entries"."kind" in ('statements-due', 'freeze', 'ballot-opens', 'ballot-closes', 'result', 'other'))
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text,
	"kind" text NOT NULL,
	"contest_id" text,
	"text" text NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"applied_at" timestamp (3) with time zone,
	"added" integer,
	"passed_over" integer,
	CONSTRAINT "uploads_kind" CHECK ("uploads"."kind" in ('officers', 'members', 'candidates'))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_verified_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vacancies" (
	"id" text PRIMARY KEY NOT NULL,
	"candidacy_id" text NOT NULL,
	"left_on" text NOT NULL,
	"why" text NOT NULL,
	"note" text,
	"source" text,
	"filled_by_id" text,
	"filled_on" text,
	"filled_how" text,
	"filled_source" text,
	"retracted_at" timestamp (3) with time zone,
	"retract_reason" text,
	CONSTRAINT "vacancies_why" CHECK ("vacancies"."why" in ('resigned', 'suspended', 'expelled', 'elected-mp', 'died', 'other'))
);
--> statement-breakpoint
CREATE TABLE "write_ins" (
	"id" text PRIMARY KEY NOT NULL,
	"submission_id" text NOT NULL,
	"name" text NOT NULL,
	"home_body" text NOT NULL,
	"candidacy_id" text,
	"tied_at" timestamp (3) with time zone,
	"tie_reason" text
);
--> statement-breakpoint
ALTER TABLE "admins" ADD CONSTRAINT "admins_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacies" ADD CONSTRAINT "candidacies_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacies" ADD CONSTRAINT "candidacies_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacies" ADD CONSTRAINT "candidacies_home_body_id_bodies_id_fk" FOREIGN KEY ("home_body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_events" ADD CONSTRAINT "candidacy_events_candidacy_id_candidacies_id_fk" FOREIGN KEY ("candidacy_id") REFERENCES "public"."candidacies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_events" ADD CONSTRAINT "candidacy_events_home_body_id_bodies_id_fk" FOREIGN KEY ("home_body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_results" ADD CONSTRAINT "contest_results_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_moves" ADD CONSTRAINT "deadline_moves_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declarations" ADD CONSTRAINT "declarations_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_candidacy_id_candidacies_id_fk" FOREIGN KEY ("candidacy_id") REFERENCES "public"."candidacies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_totals" ADD CONSTRAINT "published_totals_candidacy_id_candidacies_id_fk" FOREIGN KEY ("candidacy_id") REFERENCES "public"."candidacies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_candidacy_id_candidacies_id_fk" FOREIGN KEY ("candidacy_id") REFERENCES "public"."candidacies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_exceptions" ADD CONSTRAINT "roster_exceptions_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_exceptions" ADD CONSTRAINT "roster_exceptions_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_exceptions" ADD CONSTRAINT "roster_exceptions_counts_with_id_bodies_id_fk" FOREIGN KEY ("counts_with_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slate_claims" ADD CONSTRAINT "slate_claims_slate_id_slates_id_fk" FOREIGN KEY ("slate_id") REFERENCES "public"."slates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slate_claims" ADD CONSTRAINT "slate_claims_candidacy_id_candidacies_id_fk" FOREIGN KEY ("candidacy_id") REFERENCES "public"."candidacies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slates" ADD CONSTRAINT "slates_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_candidacy_id_candidacies_id_fk" FOREIGN KEY ("candidacy_id") REFERENCES "public"."candidacies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_acts" ADD CONSTRAINT "submission_acts_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_sent_by_users_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timetable_entries" ADD CONSTRAINT "timetable_entries_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_candidacy_id_candidacies_id_fk" FOREIGN KEY ("candidacy_id") REFERENCES "public"."candidacies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_filled_by_id_candidacies_id_fk" FOREIGN KEY ("filled_by_id") REFERENCES "public"."candidacies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "write_ins" ADD CONSTRAINT "write_ins_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "write_ins" ADD CONSTRAINT "write_ins_candidacy_id_candidacies_id_fk" FOREIGN KEY ("candidacy_id") REFERENCES "public"."candidacies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "bodies_slug" ON "bodies" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "bodies_set_code" ON "bodies" USING btree ("body_set","code");--> statement-breakpoint
CREATE UNIQUE INDEX "candidacies_once" ON "candidacies" USING btree ("contest_id","candidate_id");--> statement-breakpoint
CREATE INDEX "candidacies_candidate" ON "candidacies" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "candidacy_events_candidacy" ON "candidacy_events" USING btree ("candidacy_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "candidates_slug" ON "candidates" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "contests_slug" ON "contests" USING btree ("round_id","slug");--> statement-breakpoint
CREATE INDEX "deadline_moves_round" ON "deadline_moves" USING btree ("round_id");--> statement-breakpoint
CREATE UNIQUE INDEX "declarations_number" ON "declarations" USING btree ("round_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_once" ON "drafts" USING btree ("contest_id","body_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "log_hash" ON "log" USING btree ("hash");--> statement-breakpoint
CREATE UNIQUE INDEX "meetings_once" ON "meetings" USING btree ("contest_id","body_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_once" ON "memberships" USING btree ("user_id","body_id");--> statement-breakpoint
CREATE UNIQUE INDEX "nominations_once" ON "nominations" USING btree ("submission_id","candidacy_id");--> statement-breakpoint
CREATE INDEX "nominations_candidacy" ON "nominations" USING btree ("candidacy_id");--> statement-breakpoint
CREATE INDEX "officers_user" ON "officers" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "officers_body" ON "officers" USING btree ("body_id");--> statement-breakpoint
CREATE UNIQUE INDEX "officers_held" ON "officers" USING btree ("user_id","body_id","office") WHERE "officers"."ends_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_once" ON "outbox" USING btree ("occasion","to_address");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("sent_at","next_try_at");--> statement-breakpoint
CREATE UNIQUE INDEX "proposals_open" ON "proposals" USING btree ("round_id") WHERE "proposals"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "published_totals_candidacy" ON "published_totals" USING btree ("candidacy_id");--> statement-breakpoint
CREATE UNIQUE INDEX "roster_exceptions_once" ON "roster_exceptions" USING btree ("round_id","body_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_slug" ON "rounds" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "rounds_opens" ON "rounds" USING btree ("opens_at");--> statement-breakpoint
CREATE INDEX "rounds_closes" ON "rounds" USING btree ("closes_at");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "slate_claims_once" ON "slate_claims" USING btree ("slate_id","candidacy_id");--> statement-breakpoint
CREATE INDEX "slate_claims_candidacy" ON "slate_claims" USING btree ("candidacy_id");--> statement-breakpoint
CREATE UNIQUE INDEX "slates_slug" ON "slates" USING btree ("contest_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "statements_version" ON "statements" USING btree ("candidacy_id","language","version");--> statement-breakpoint
CREATE INDEX "submission_acts_submission" ON "submission_acts" USING btree ("submission_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_version" ON "submissions" USING btree ("contest_id","body_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_live" ON "submissions" USING btree ("contest_id","body_id") WHERE "submissions"."superseded_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_code" ON "submissions" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_attempt" ON "submissions" USING btree ("contest_id","body_id","attempt");--> statement-breakpoint
CREATE INDEX "submissions_body" ON "submissions" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "timetable_entries_round" ON "timetable_entries" USING btree ("round_id","at");--> statement-breakpoint
CREATE INDEX "uploads_uploaded" ON "uploads" USING btree ("uploaded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "vacancies_candidacy" ON "vacancies" USING btree ("candidacy_id");--> statement-breakpoint
CREATE INDEX "write_ins_submission" ON "write_ins" USING btree ("submission_id");