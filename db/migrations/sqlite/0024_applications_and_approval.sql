CREATE TABLE `sent_statements` (
	`id` text PRIMARY KEY NOT NULL,
	`candidacy_id` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`answers` text,
	`links` text,
	`salt` text NOT NULL,
	`sent_at` integer NOT NULL,
	`state` text NOT NULL,
	`decided_at` integer,
	`cause` text,
	`reason` text,
	FOREIGN KEY (`candidacy_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sent_statements_state" CHECK("sent_statements"."state" in ('waiting', 'approved', 'returned', 'replaced', 'taken-back'))
);
--> statement-breakpoint
CREATE INDEX `sent_statements_candidacy` ON `sent_statements` (`candidacy_id`,`language`,`sent_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `sent_statements_waiting` ON `sent_statements` (`candidacy_id`,`language`) WHERE "sent_statements"."state" = 'waiting';--> statement-breakpoint
CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`contest_id` text NOT NULL,
	`name` text NOT NULL,
	`home_body_id` text,
	`language` text NOT NULL,
	`statement` text NOT NULL,
	`sent_at` integer NOT NULL,
	`state` text NOT NULL,
	`decided_at` integer,
	`cause` text,
	`reason` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`home_body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "applications_state" CHECK("applications"."state" in ('waiting', 'approved', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `applications_contest` ON `applications` (`contest_id`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `applications_open` ON `applications` (`user_id`,`contest_id`) WHERE "applications"."state" in ('waiting', 'approved');--> statement-breakpoint
ALTER TABLE `rounds` ADD `approves_statements` integer;--> statement-breakpoint
ALTER TABLE `rounds` ADD `takes_applications` integer;