ALTER TABLE `contests` ADD `reserved_seats` text;--> statement-breakpoint
ALTER TABLE `contests` ADD `doubts` text;