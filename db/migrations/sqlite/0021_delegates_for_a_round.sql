CREATE TABLE `delegates` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`body_id` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`named_by` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`named_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `delegates_once` ON `delegates` (`round_id`,`body_id`,`user_id`) WHERE "delegates"."ends_at" is null;--> statement-breakpoint
CREATE INDEX `delegates_user` ON `delegates` (`user_id`);--> statement-breakpoint
CREATE INDEX `delegates_body` ON `delegates` (`body_id`);--> statement-breakpoint
ALTER TABLE `rounds` ADD `allows_delegates` integer;