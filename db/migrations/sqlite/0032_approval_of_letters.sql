ALTER TABLE `letters` ADD `state` text;--> statement-breakpoint
ALTER TABLE `letters` ADD `decided_at` integer;--> statement-breakpoint
ALTER TABLE `letters` ADD `cause` text;--> statement-breakpoint
ALTER TABLE `letters` ADD `reason` text;