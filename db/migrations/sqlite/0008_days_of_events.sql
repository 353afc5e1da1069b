ALTER TABLE `candidacy_events` ADD `happened_on` text;--> statement-breakpoint
ALTER TABLE `candidacy_events` ADD `cause` text;