CREATE TABLE `admins` (
	`user_id` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`granted_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "admins_role" CHECK("admins"."role" in ('owner', 'returning_officer', 'observer'))
);
--> statement-breakpoint
CREATE TABLE `bodies` (
	`id` text PRIMARY KEY NOT NULL,
	`body_set` text NOT NULL,
	`code` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`name_cy` text,
	`kind` text NOT NULL,
	`nation` text NOT NULL,
	`region` text NOT NULL,
	`aliases` text NOT NULL,
	CONSTRAINT "bodies_set" CHECK("bodies"."body_set" in ('2010', '2024')),
	CONSTRAINT "bodies_kind" CHECK("bodies"."kind" in ('clp', 'labour_group', 'union', 'socialist_society', 'branch', 'young_labour_branch', 'disabled_members_branch', 'young_member'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bodies_slug` ON `bodies` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `bodies_set_code` ON `bodies` (`body_set`,`code`);--> statement-breakpoint
CREATE TABLE `candidacies` (
	`id` text PRIMARY KEY NOT NULL,
	`contest_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`home_body_id` text,
	`attributes` text NOT NULL,
	`source` text,
	`merged_into_id` text,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`home_body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidacies_once` ON `candidacies` (`contest_id`,`candidate_id`);--> statement-breakpoint
CREATE INDEX `candidacies_candidate` ON `candidacies` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `candidacy_events` (
	`id` text PRIMARY KEY NOT NULL,
	`candidacy_id` text NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`home_body_id` text,
	`reason` text,
	`source` text,
	FOREIGN KEY (`candidacy_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`home_body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "candidacy_events_kind" CHECK("candidacy_events"."kind" in ('proposed', 'accepted', 'declined', 'withdrawn', 'suspended', 'reinstated', 'ineligible', 'home-moved'))
);
--> statement-breakpoint
CREATE INDEX `candidacy_events_candidacy` ON `candidacy_events` (`candidacy_id`,`at`);--> statement-breakpoint
CREATE TABLE `candidates` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`user_id` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidates_slug` ON `candidates` (`slug`);--> statement-breakpoint
CREATE TABLE `contest_results` (
	`contest_id` text PRIMARY KEY NOT NULL,
	`result_on` text,
	`ends_on` text,
	`turnout` text,
	`note` text,
	`source` text,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `contests` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`position` integer NOT NULL,
	`seats` integer NOT NULL,
	`max_per_body` integer NOT NULL,
	`body_kinds` text NOT NULL,
	`nations` text,
	`regions` text,
	`accepts_write_ins` integer DEFAULT false NOT NULL,
	`threshold` text,
	`quotas` text NOT NULL,
	`electorate` text,
	`ballot_method` text,
	`rule_note` text,
	`source` text,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contests_seats" CHECK("contests"."seats" > 0),
	CONSTRAINT "contests_max" CHECK("contests"."max_per_body" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contests_slug` ON `contests` (`round_id`,`slug`);--> statement-breakpoint
CREATE TABLE `deadline_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`from_at` integer NOT NULL,
	`to_at` integer NOT NULL,
	`reason` text NOT NULL,
	`moved_at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deadline_moves_round` ON `deadline_moves` (`round_id`);--> statement-breakpoint
CREATE TABLE `declarations` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`number` integer NOT NULL,
	`declared_at` integer NOT NULL,
	`reason` text,
	`contents` text NOT NULL,
	`fingerprint` text NOT NULL,
	`head_seq` integer NOT NULL,
	`head_hash` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `declarations_number` ON `declarations` (`round_id`,`number`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`contest_id` text NOT NULL,
	`body_id` text NOT NULL,
	`user_id` text NOT NULL,
	`choice` text NOT NULL,
	`names` text NOT NULL,
	`write_ins` text,
	`based_on_version` integer NOT NULL,
	`attempt` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_once` ON `drafts` (`contest_id`,`body_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `log` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`event` text NOT NULL,
	`data` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL,
	`actor_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `log_hash` ON `log` (`hash`);--> statement-breakpoint
CREATE TABLE `log_heads` (
	`day` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	`signed_at` integer NOT NULL,
	`key_id` text NOT NULL,
	`signature` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`contest_id` text NOT NULL,
	`body_id` text NOT NULL,
	`held_on` text NOT NULL,
	`kind` text NOT NULL,
	`mode` text NOT NULL,
	`is_quorate` integer,
	`number_present` integer,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_once` ON `meetings` (`contest_id`,`body_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`body_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_once` ON `memberships` (`user_id`,`body_id`);--> statement-breakpoint
CREATE TABLE `nominations` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`candidacy_id` text NOT NULL,
	`source` text,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidacy_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `nominations_once` ON `nominations` (`submission_id`,`candidacy_id`);--> statement-breakpoint
CREATE INDEX `nominations_candidacy` ON `nominations` (`candidacy_id`);--> statement-breakpoint
CREATE TABLE `officers` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`body_id` text NOT NULL,
	`office` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "officers_office" CHECK("officers"."office" in ('secretary', 'chair'))
);
--> statement-breakpoint
CREATE INDEX `officers_user` ON `officers` (`user_id`);--> statement-breakpoint
CREATE INDEX `officers_body` ON `officers` (`body_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `officers_held` ON `officers` (`user_id`,`body_id`,`office`) WHERE "officers"."ends_at" is null;--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`occasion` text NOT NULL,
	`to_address` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`next_try_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`sent_at` integer,
	`last_error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_once` ON `outbox` (`occasion`,`to_address`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`sent_at`,`next_try_at`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`reason` text,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_open` ON `proposals` (`round_id`) WHERE "proposals"."closed_at" is null;--> statement-breakpoint
CREATE TABLE `published_totals` (
	`id` text PRIMARY KEY NOT NULL,
	`candidacy_id` text NOT NULL,
	`nominations` integer NOT NULL,
	`as_of` text,
	`source` text NOT NULL,
	FOREIGN KEY (`candidacy_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `published_totals_candidacy` ON `published_totals` (`candidacy_id`);--> statement-breakpoint
CREATE TABLE `results` (
	`candidacy_id` text PRIMARY KEY NOT NULL,
	`votes` integer,
	`is_elected` integer NOT NULL,
	`note` text,
	`source` text,
	FOREIGN KEY (`candidacy_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `roster_exceptions` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`body_id` text NOT NULL,
	`counts_with_id` text,
	`reason` text NOT NULL,
	`source` text,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counts_with_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roster_exceptions_once` ON `roster_exceptions` (`round_id`,`body_id`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`zone` text NOT NULL,
	`body_set` text NOT NULL,
	`announced_at` integer,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`declared_at` integer,
	`cancelled_at` integer,
	`cancel_reason` text,
	`amending_since` integer,
	`amending_reason` text,
	`asks_confirmation` integer DEFAULT false NOT NULL,
	`note` text,
	`source` text,
	CONSTRAINT "rounds_kind" CHECK("rounds"."kind" in ('live', 'practice', 'archive')),
	CONSTRAINT "rounds_order" CHECK("rounds"."opens_at" < "rounds"."closes_at")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_slug` ON `rounds` (`slug`);--> statement-breakpoint
CREATE INDEX `rounds_opens` ON `rounds` (`opens_at`);--> statement-breakpoint
CREATE INDEX `rounds_closes` ON `rounds` (`closes_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `slate_claims` (
	`id` text PRIMARY KEY NOT NULL,
	`slate_id` text NOT NULL,
	`candidacy_id` text NOT NULL,
	FOREIGN KEY (`slate_id`) REFERENCES `slates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidacy_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `slate_claims_once` ON `slate_claims` (`slate_id`,`candidacy_id`);--> statement-breakpoint
CREATE INDEX `slate_claims_candidacy` ON `slate_claims` (`candidacy_id`);--> statement-breakpoint
CREATE TABLE `slates` (
	`id` text PRIMARY KEY NOT NULL,
	`contest_id` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`source` text,
	`claimed_on` text,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `slates_slug` ON `slates` (`contest_id`,`slug`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`candidacy_id` text NOT NULL,
	`language` text NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`is_summary` integer NOT NULL,
	`source` text,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`candidacy_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `statements_version` ON `statements` (`candidacy_id`,`language`,`version`);--> statement-breakpoint
CREATE TABLE `submission_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`reason` text,
	`at` integer NOT NULL,
	`user_id` text,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submission_acts_kind" CHECK("submission_acts"."kind" in ('confirmed', 'voided', 'restored'))
);
--> statement-breakpoint
CREATE INDEX `submission_acts_submission` ON `submission_acts` (`submission_id`,`at`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`contest_id` text NOT NULL,
	`body_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`provenance` text NOT NULL,
	`received_at` integer NOT NULL,
	`code` text,
	`contents` text,
	`fingerprint` text,
	`log_seq` integer NOT NULL,
	`meeting_on` text,
	`meeting_kind` text,
	`meeting_mode` text,
	`is_quorate` integer,
	`sent_by` text,
	`attempt` text,
	`confirmed_at` integer,
	`voided_at` integer,
	`void_reason` text,
	`entered_from` text,
	`superseded_at` integer,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submissions_receipt" CHECK(("submissions"."provenance" = 'reported') = ("submissions"."code" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_version` ON `submissions` (`contest_id`,`body_id`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_live` ON `submissions` (`contest_id`,`body_id`) WHERE "submissions"."superseded_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_code` ON `submissions` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_attempt` ON `submissions` (`contest_id`,`body_id`,`attempt`);--> statement-breakpoint
CREATE INDEX `submissions_body` ON `submissions` (`body_id`);--> statement-breakpoint
CREATE TABLE `timetable_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`kind` text NOT NULL,
	`label` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "timetable_entries_kind" CHECK("timetable_entries"."kind" in ('statements-due', 'freeze', 'ballot-opens', 'ballot-closes', 'result', 'other'))
);
--> statement-breakpoint
CREATE INDEX `timetable_entries_round` ON `timetable_entries` (`round_id`,`at`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`kind` text NOT NULL,
	`contest_id` text,
	`text` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`applied_at` integer,
	`added` integer,
	`passed_over` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "uploads_kind" CHECK("uploads"."kind" in ('officers', 'members', 'candidates'))
);
--> statement-breakpoint
CREATE INDEX `uploads_uploaded` ON `uploads` (`uploaded_at`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_verified_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `vacancies` (
	`id` text PRIMARY KEY NOT NULL,
	`candidacy_id` text NOT NULL,
	`left_on` text NOT NULL,
	`why` text NOT NULL,
	`note` text,
	`source` text,
	`filled_by_id` text,
	`filled_on` text,
	`filled_how` text,
	`filled_source` text,
	`retracted_at` integer,
	`retract_reason` text,
	FOREIGN KEY (`candidacy_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`filled_by_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vacancies_why" CHECK("vacancies"."why" in ('resigned', 'suspended', 'expelled', 'elected-mp', 'died', 'other'))
);
--> statement-breakpoint
CREATE INDEX `vacancies_candidacy` ON `vacancies` (`candidacy_id`);--> statement-breakpoint
CREATE TABLE `write_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`name` text NOT NULL,
	`home_body` text NOT NULL,
	`candidacy_id` text,
	`tied_at` integer,
	`tie_reason` text,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidacy_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `write_ins_submission` ON `write_ins` (`submission_id`);