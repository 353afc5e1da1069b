CREATE TABLE `round_roles` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`round_id` text NOT NULL,
	`role` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "round_roles_role" CHECK("round_roles"."role" in ('returning_officer', 'moderator', 'observer'))
);
--> statement-breakpoint
CREATE INDEX `round_roles_user` ON `round_roles` (`user_id`);--> statement-breakpoint
CREATE INDEX `round_roles_round` ON `round_roles` (`round_id`);