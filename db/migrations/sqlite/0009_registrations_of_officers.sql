CREATE TABLE `registrations` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`office` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`asked_at` integer NOT NULL,
	`link_expires_at` integer NOT NULL,
	`confirmed_at` integer,
	`decided_at` integer,
	`outcome` text,
	`cause` text,
	`note` text,
	`objected_at` integer,
	`objection` text,
	`objected_by` text,
	`objection_settled_at` integer,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`objected_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "registrations_office" CHECK("registrations"."office" in ('secretary', 'chair'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_waiting` ON `registrations` (`body_id`,`email`) WHERE "registrations"."decided_at" is null;--> statement-breakpoint
CREATE INDEX `registrations_email` ON `registrations` (`email`);--> statement-breakpoint
CREATE INDEX `registrations_decided` ON `registrations` (`decided_at`);--> statement-breakpoint
ALTER TABLE `officers` ADD `origin` text;