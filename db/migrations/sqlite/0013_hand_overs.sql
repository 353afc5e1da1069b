CREATE TABLE `hand_overs` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`office` text NOT NULL,
	`from_user_id` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`asked_at` integer NOT NULL,
	`link_expires_at` integer NOT NULL,
	`accepted_at` integer,
	`withdrawn_at` integer,
	`undone_at` integer,
	`looked_at` integer,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "hand_overs_office" CHECK("hand_overs"."office" in ('secretary', 'chair'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hand_overs_waiting` ON `hand_overs` (`from_user_id`,`body_id`,`office`) WHERE "hand_overs"."accepted_at" is null and "hand_overs"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX `hand_overs_email` ON `hand_overs` (`email`);