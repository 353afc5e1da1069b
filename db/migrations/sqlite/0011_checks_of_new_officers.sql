CREATE TABLE `submission_checks` (
	`submission_id` text PRIMARY KEY NOT NULL,
	`officer_since` integer NOT NULL,
	`looked_at` integer,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
