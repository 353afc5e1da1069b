CREATE TABLE `hustings` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`contest_id` text,
	`title` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer,
	`mode` text NOT NULL,
	`place` text,
	`join_address` text,
	`note` text,
	`sequence` integer DEFAULT 0 NOT NULL,
	`changed_at` integer NOT NULL,
	`cancelled_at` integer,
	`cancel_reason` text,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hustings_round` ON `hustings` (`round_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`contest_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`text_cy` text,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_contest` ON `questions` (`contest_id`,`position`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`meeting_on` text NOT NULL,
	`title` text NOT NULL,
	`address` text NOT NULL,
	`posted_at` integer NOT NULL,
	`taken_back_at` integer,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reports_candidate` ON `reports` (`candidate_id`,`meeting_on`);--> statement-breakpoint
DROP INDEX `slate_claims_once`;--> statement-breakpoint
ALTER TABLE `slate_claims` ADD `claimed_on` text;--> statement-breakpoint
ALTER TABLE `slate_claims` ADD `source` text;--> statement-breakpoint
ALTER TABLE `slate_claims` ADD `withdrawn_on` text;--> statement-breakpoint
ALTER TABLE `slate_claims` ADD `withdraw_reason` text;--> statement-breakpoint
CREATE UNIQUE INDEX `slate_claims_once` ON `slate_claims` (`slate_id`,`candidacy_id`) WHERE "slate_claims"."withdrawn_on" is null;--> statement-breakpoint
ALTER TABLE `contests` ADD `statement_words` integer;--> statement-breakpoint
ALTER TABLE `rounds` ADD `statements_for` text DEFAULT 'everyone' NOT NULL;--> statement-breakpoint
ALTER TABLE `slates` ADD `claimed_by` text;--> statement-breakpoint
ALTER TABLE `statements` ADD `answers` text;--> statement-breakpoint
ALTER TABLE `statements` ADD `links` text;--> statement-breakpoint
ALTER TABLE `users` ADD `language` text;