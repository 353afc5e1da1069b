CREATE TABLE `late_forms` (
	`id` text PRIMARY KEY NOT NULL,
	`contest_id` text NOT NULL,
	`body_id` text NOT NULL,
	`user_id` text,
	`received_at` integer NOT NULL,
	`closed_at` integer NOT NULL,
	`choice` text NOT NULL,
	`names` text NOT NULL,
	`write_ins` text,
	`attempt` text NOT NULL,
	`decision` text,
	`decided_at` integer,
	FOREIGN KEY (`contest_id`) REFERENCES `contests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `late_forms_attempt` ON `late_forms` (`contest_id`,`body_id`,`attempt`);--> statement-breakpoint
CREATE INDEX `late_forms_user` ON `late_forms` (`user_id`);--> statement-breakpoint
CREATE TABLE `heartbeats` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outages` (
	`id` text PRIMARY KEY NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outages_ends` ON `outages` (`ends_at`);--> statement-breakpoint
ALTER TABLE `submissions` ADD `accepted_late_at` integer;--> statement-breakpoint
ALTER TABLE `submissions` ADD `accepted_late_reason` text;