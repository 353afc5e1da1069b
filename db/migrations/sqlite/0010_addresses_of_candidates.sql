CREATE TABLE `candidate_addresses` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`user_id` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidate_addresses_user` ON `candidate_addresses` (`user_id`);--> statement-breakpoint
CREATE INDEX `candidate_addresses_candidate` ON `candidate_addresses` (`candidate_id`);--> statement-breakpoint
INSERT OR IGNORE INTO `candidate_addresses` (`id`, `candidate_id`, `user_id`, `added_at`) SELECT 'moved-' || `id`, `id`, `user_id`, unixepoch() * 1000 FROM `candidates` WHERE `user_id` IS NOT NULL;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_candidates` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_candidates`("id", "slug", "name") SELECT "id", "slug", "name" FROM `candidates`;--> statement-breakpoint
DROP TABLE `candidates`;--> statement-breakpoint
ALTER TABLE `__new_candidates` RENAME TO `candidates`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `candidates_slug` ON `candidates` (`slug`);