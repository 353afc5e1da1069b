ALTER TABLE `rounds` ADD `postponed_at` integer;--> statement-breakpoint
ALTER TABLE `rounds` ADD `postpone_reason` text;