ALTER TABLE `submissions` ADD `accepted_late_cause` text;--> statement-breakpoint
ALTER TABLE `proposals` ADD `cause` text;