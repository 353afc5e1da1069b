CREATE TABLE `writing_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`candidacy_id` text NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`answers` text NOT NULL,
	`links` text NOT NULL,
	`based_on_version` integer NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`candidacy_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `writing_drafts_once` ON `writing_drafts` (`candidacy_id`,`user_id`,`kind`,`language`);