CREATE TABLE `self_descriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`candidacy_id` text NOT NULL,
	`attribute` text NOT NULL,
	`is_for_names` integer NOT NULL,
	`said_at` integer NOT NULL,
	FOREIGN KEY (`candidacy_id`) REFERENCES `candidacies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `self_descriptions_once` ON `self_descriptions` (`candidacy_id`,`attribute`);