CREATE INDEX `roster_exceptions_body` ON `roster_exceptions` (`body_id`);--> statement-breakpoint
CREATE INDEX `slate_claims_slate` ON `slate_claims` (`slate_id`);--> statement-breakpoint
CREATE INDEX `meetings_body` ON `meetings` (`body_id`);