ALTER TABLE `statements` ADD `taken_down_at` integer;--> statement-breakpoint
ALTER TABLE `statements` ADD `take_down_reason` text;