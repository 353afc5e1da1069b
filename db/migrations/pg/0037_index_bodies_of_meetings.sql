CREATE INDEX "roster_exceptions_body" ON "roster_exceptions" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "slate_claims_slate" ON "slate_claims" USING btree ("slate_id");--> statement-breakpoint
CREATE INDEX "meetings_body" ON "meetings" USING btree ("body_id");