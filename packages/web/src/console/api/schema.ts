// Written by packages/web/build/schema.ts from the desk's routes; edits are lost.
export interface paths {
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queue of campaigns, most urgent first */
        get: operations["get-campaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a campaign; of a merged one, what it is a part of */
        get: operations["get-campaigns-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change title, assignee, tags or marking of a campaign; close or reopen it */
        patch: operations["patch-campaigns-id"];
        trace?: never;
    };
    "/campaigns/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a campaign */
        post: operations["post-campaigns-id-comments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/consequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what would follow from a decision, without making it */
        post: operations["post-campaigns-id-consequences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose what is said of a campaign and what is blocked */
        post: operations["post-campaigns-id-decisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the check says of the text that is reported most; that the message was read is logged */
        get: operations["get-campaigns-id-explanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/indicator-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which indicators of a campaign stand in the same messages: the most frequent of each kind */
        get: operations["get-campaigns-id-indicator-map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the indicators of a campaign, the most frequent first */
        get: operations["get-campaigns-id-indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/links/{other}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that what two campaigns share means nothing */
        post: operations["post-campaigns-id-links-other-refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/look-alikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the hosts of a campaign that imitate a real body’s domain, and which */
        get: operations["get-campaigns-id-look-alikes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make campaigns one; the one that is answered stays, and its answer is for all */
        post: operations["post-campaigns-id-merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/neighbours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns that are near this one, by texts or by what they share, and why */
        get: operations["get-campaigns-id-neighbours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/operation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The campaigns that hang together with this one by what they share, and why */
        get: operations["get-campaigns-id-operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/outside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say what is out of a campaign below a marking, before it is marked so */
        get: operations["get-campaigns-id-outside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the reports of a campaign and of all that was merged into it, newest first */
        get: operations["get-campaigns-id-reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take texts with all their reports out of a campaign, into a new one */
        post: operations["post-campaigns-id-split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/split/consequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which blocks rest on texts alone that are to be taken out, without taking them out */
        post: operations["post-campaigns-id-split-consequences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/spread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a campaign spread: over time, by country, language, channel and source */
        get: operations["get-campaigns-id-spread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/stix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign as a STIX 2.1 bundle, for MISP, OpenCTI and others; that it was taken is logged */
        get: operations["get-campaigns-id-stix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the texts of a campaign have in common, with slots where they differ */
        get: operations["get-campaigns-id-template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the texts of a campaign, those with most reports first */
        get: operations["get-campaigns-id-texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a campaign and to all that was merged into it, newest first */
        get: operations["get-campaigns-id-timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a proof of work to solve before reporting without a key */
        get: operations["get-challenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List decisions, newest first */
        get: operations["get-decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve what another proposed; with the last approval it is published */
        post: operations["post-decisions-id-approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a decision put in force, and how often gateways met it */
        get: operations["get-decisions-id-entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse what another proposed */
        post: operations["post-decisions-id-refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a published decision everywhere, and tell its reporters */
        post: operations["post-decisions-id-revert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw what you proposed */
        post: operations["post-decisions-id-withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns and proposals on the knowledge as they change (server-sent events); goes on after Last-Event-ID */
        get: operations["get-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of all that happened, newest first */
        get: operations["get-events-log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log as a file: JSON, one event a line, newest first; that it was taken is logged */
        get: operations["get-events-log-export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/log/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Go over the log’s chain of hashes, whole or after an event */
        get: operations["get-events-log-verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gateways, also those that were removed */
        get: operations["get-gateways"];
        put?: never;
        /** Register a gateway; the answer has its key, which is shown this once */
        post: operations["post-gateways"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateways/{id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one gateway is, and what it decided in the last day, hour by hour */
        get: operations["get-gateways-id-health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateways/{id}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a gateway a new key, shown this once; the one before opens nothing from now on */
        post: operations["post-gateways-id-key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateways/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a gateway: its key opens nothing from now on */
        post: operations["post-gateways-id-remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateways/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand over decisions of a gateway, a JSON record a line */
        post: operations["post-gateways-decisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateways/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the gateways are that are in use, as they told it last */
        get: operations["get-gateways-health"];
        put?: never;
        /** Tell how a gateway is; the last counts */
        post: operations["post-gateways-health"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateways/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell what a gateway holds and what became of it, a JSON entry a line */
        post: operations["post-gateways-held"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateways/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a gateway is asked to do with what it holds, signed; the same until it is answered */
        get: operations["get-gateways-orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gateways/orders/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what came of orders; the first answer to each counts */
        post: operations["post-gateways-orders-answers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can the desk do its work? Strangers are told yes or no */
        get: operations["get-healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What gateways hold, or held: what ends soon first */
        get: operations["get-held"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/held/{gateway}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A held message, and all that was ordered for it */
        get: operations["get-held-gateway-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/held/{gateway}/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a gateway release or delete a held message, or note what it is */
        post: operations["post-held-gateway-id-orders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List indicators by value */
        get: operations["get-indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an indicator, what it imitates, and the 50 campaigns that had it last */
        get: operations["get-indicators-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When an indicator was reported, what was blocked of it, and how its worth fades */
        get: operations["get-indicators-id-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators/{id}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark an indicator as harmless, or as seen */
        post: operations["post-indicators-id-mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the desk knows, in numbers */
        get: operations["get-knowledge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Would the knowledge be in order with this change? Nothing is kept of it */
        post: operations["post-knowledge-checks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was proposed of the knowledge, newest first */
        get: operations["get-knowledge-proposals"];
        put?: never;
        /** Propose that a record is added, changed or retired */
        post: operations["post-knowledge-proposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proposal, with what it would make different */
        get: operations["get-knowledge-proposals-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/proposals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve what another proposed: it is in force at once, here and at gateways */
        post: operations["post-knowledge-proposals-id-approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/proposals/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a proposal would change of stored messages */
        get: operations["get-knowledge-proposals-id-effect"];
        put?: never;
        /** Measure anew what a proposal would change of stored messages */
        post: operations["post-knowledge-proposals-id-effect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/proposals/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse what another proposed of the knowledge */
        post: operations["post-knowledge-proposals-id-refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/proposals/{id}/revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what was approved of the knowledge, here and at gateways */
        post: operations["post-knowledge-proposals-id-revert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw what one proposed oneself */
        post: operations["post-knowledge-proposals-id-withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, with its sources and what was proposed of it */
        get: operations["get-knowledge-record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records of the knowledge, by kind and id */
        get: operations["get-knowledge-records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What records of one kind are called, by their ids */
        get: operations["get-knowledge-titles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks, and what they may see */
        get: operations["get-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merges/{merge}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Part what a merge put together */
        post: operations["post-merges-merge-undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is counted, for Prometheus: on this machine, or for admins and auditors */
        get: operations["get-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns that hang together, those with the most reports first */
        get: operations["get-operations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What gateways were asked to do with what they hold, newest first */
        get: operations["get-orders"];
        put?: never;
        /** Have gateways do the same with many held messages */
        post: operations["post-orders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom campaigns claim to come from, and how they grew in the last week */
        get: operations["get-outlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works here, by name: whom an assignee, a proposer or an author is */
        get: operations["get-people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is blocked, signed: everything, or what changed after a cursor */
        get: operations["get-protection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/domains.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Blocked domains as a plain list, one a line */
        get: operations["get-protection-domains-txt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public key that protection is signed with */
        get: operations["get-protection-key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/rpz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Blocked domains as a Response Policy Zone, for resolvers */
        get: operations["get-protection-rpz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/sightings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that what is blocked was seen, or that it hit an honest message */
        post: operations["post-protection-sightings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/protection/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is blocked, signed, as it changes (Server-Sent Events) */
        get: operations["get-protection-stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page that asks for the number of a receipt, for people */
        get: operations["get-receipt"];
        put?: never;
        /** The page of a receipt, for people */
        post: operations["post-receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See by a receipt what became of a report */
        get: operations["get-receipts-number"];
        put?: never;
        post?: never;
        /** Have the desk forget who sent a report; the report stays */
        delete: operations["delete-receipts-number"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What policies would have done to what gateways only rehearsed, and what of it looks genuine */
        get: operations["get-rehearsal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List reports, newest first */
        get: operations["get-reports"];
        put?: never;
        /** Report a message: a mail, a text, a picture or a document */
        post: operations["post-reports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what is known of a report */
        get: operations["get-reports-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See a reported message as text: nothing runs, nothing is fetched; that it was seen is logged */
        get: operations["get-reports-id-preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a reported message as it came; that it was fetched is logged */
        get: operations["get-reports-id-raw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/reporter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read who sent a report; that it was read, by whom and why, is logged first */
        post: operations["post-reports-id-reporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find indicators by their beginning in any writing, campaigns by them or by words of their title, reports by id or hash */
        get: operations["get-search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/splits/{split}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back what a split took out of a campaign, and what came to it since */
        post: operations["post-splits-split-undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports, campaigns, decisions and false alarms of whole days in UTC, and how long it took to the first block */
        get: operations["get-stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same step by step: by day, or by week for more than 120 days; whole days in UTC */
        get: operations["get-stats-series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Users, also those that were removed */
        get: operations["get-users"];
        put?: never;
        /** Make a user; the answer has their first password, which is shown this once */
        post: operations["post-users"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give a user another role, clearance or name */
        patch: operations["patch-users-id"];
        trace?: never;
    };
    "/users/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a user: their sessions end at once, what they did stays */
        post: operations["post-users-id-remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a user who lost their devices a first password again; their passkeys and codes are gone */
        post: operations["post-users-id-reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warning-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lists that speak against blocking what many honest messages have */
        get: operations["get-warning-lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Event: {
            actor: {
                id?: string;
                kind: string;
            };
            /** @description Absent where it may tell of what your clearance does not reach. */
            body?: {
                [key: string]: unknown;
            };
            hash: string;
            kind: string;
            seq: number;
            subject: string;
            time: number;
            tool: string;
        };
        /** @enum {string} */
        FieldReason: "needed" | "wrong-type" | "wrong-form" | "not-offered" | "unknown-field" | "too-short" | "too-long" | "too-few" | "too-many" | "too-small" | "too-large" | "unkept-letters" | "no-date" | "no-country" | "no-short-name" | "no-record-id" | "no-domain" | "no-email" | "no-web-address" | "no-phone" | "no-section" | "no-suffix" | "no-currency" | "no-calling-code" | "no-first-digits" | "no-claim-pattern" | "no-language" | "missing-record" | "backward-time" | "unsourced" | "public-suffix" | "wrong-country" | "foreign-id" | "costly-name" | "empty-name" | "shared-name" | "real-name" | "renamed" | "bodies-left" | "known-source" | "outdated-form" | "no-difference";
        GatewayHealth: {
            health: {
                behind: number;
                behindWhy?: string;
                freeBytes?: number;
                held: number;
                latency?: {
                    median: number;
                    messages: number;
                    p95: number;
                    p99: number;
                };
                listeners: {
                    address: string;
                    connections: number;
                    name: string;
                }[];
                /** @enum {string} */
                mode: "rehearse" | "enforce";
                ok: boolean;
                orders: boolean;
                policy: string;
                protection?: {
                    age?: number;
                    cursor?: number;
                    entries: number;
                    lastError?: string;
                };
                running: number;
                started: number;
                version: string;
                waiting: number;
                workers: number;
            } | null;
            heard: number | null;
            held: number;
            id: string;
            lag: number | null;
            name: string;
            registered: number;
            removed: number | null;
            /** @enum {string} */
            state: "here" | "away" | "silent";
            waiting: number;
        };
        Held: {
            content: string;
            domain: string;
            due: number;
            expires: number;
            facts: {
                arrivals: number;
                bytes: number;
                client?: string;
                deadline?: number;
                dmarc?: string;
                domains: string[];
                findings: {
                    id: string;
                    outcome: string;
                    weight: number;
                }[];
                listener: string;
                probability: number;
                recipients: number;
                releasedTo: number;
                reports: {
                    "false-alarm": number;
                    fraud: number;
                };
                rule: string;
                unsure: boolean;
                warning?: string;
            };
            family: string | null;
            from: {
                address: string;
                name: string;
            };
            gateway: string;
            id: string;
            order: {
                again: boolean;
                answered: number | null;
                by: string;
                /** @enum {string} */
                does: "release" | "delete" | "false-alarm" | "fraud";
                expires: number;
                gateway: string;
                given: number;
                held: string;
                /** Format: uuid */
                id: string;
                outcome: {
                    /** @enum {string} */
                    kind: "done";
                    recipients?: number;
                } | {
                    /** @enum {string} */
                    kind: "not-held";
                    state: string | null;
                } | {
                    /** @enum {string} */
                    kind: "refused";
                    why: string;
                } | {
                    /** @enum {string} */
                    kind: "unsure";
                    recipients: number;
                } | {
                    /** @enum {string} */
                    kind: "expired";
                } | {
                    /** @enum {string} */
                    kind: "failed";
                    why: string;
                } | null;
                reason: string;
                /** @enum {string} */
                state: "waiting" | "answered" | "lapsed";
            } | null;
            since: number;
            /** @enum {string} */
            state: "held" | "released" | "deleted" | "expired";
            subject: string;
            told: number;
            verdict: string;
        };
        KnowledgeEffect: {
            /** @description Knowledge it was compared with. */
            basis: string | null;
            campaigns: {
                /** Format: uuid */
                campaign: string | null;
                /** @enum {string|null} */
                family: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware" | null;
                items: {
                    after: {
                        probability: number;
                        /** @enum {string} */
                        verdict: "fraud" | "suspicious" | "unwanted" | "clear" | "verified";
                    };
                    before: {
                        probability: number;
                        /** @enum {string} */
                        verdict: "fraud" | "suspicious" | "unwanted" | "clear" | "verified";
                    };
                    comes: string[];
                    content: string;
                    goes: string[];
                    /** @enum {string} */
                    group: "genuine" | "delivered" | "recent";
                    /** Format: uuid */
                    report: string | null;
                }[];
                /** @description What it is called by, beside its family, where nobody gave it a title; `title` says the same in plain English. */
                naming: {
                    /** @enum {string|null} */
                    asks: "move-to-safety" | "hand-over" | "pin-to-receive" | "otp" | "forward-calls" | "credentials" | "connect-wallet" | "change-bank-details" | "buy-gift-card" | "bank-details" | "pay" | "invest" | "install" | "do-task" | "personal-data" | "video-call" | "appear-in-person" | "scan-qr" | "open-attachment" | "call" | "press-key" | "chat" | "click" | "reply" | "take-survey" | "spread" | "secrecy" | null;
                    body: {
                        id: string;
                        names: {
                            en: string;
                            ur: string;
                        };
                    } | null;
                    /** @enum {string|null} */
                    channel: "email" | "sms" | "chat" | "letter" | null;
                    language: string | null;
                    place: string | null;
                    words: number | null;
                } | null;
                title: string | null;
            }[];
            /** @description Messages whose verdict changes. */
            changed: number;
            findings: {
                comes: number;
                goes: number;
                id: string;
                outcome: string;
            }[];
            /** @description Messages that change and are not named: the caller may not see them, or they are too many. */
            hidden: number;
            measured: number | null;
            /** @description Version of the knowledge of now. */
            present: string;
            read: number;
            sample: {
                delivered: number;
                genuine: number;
                recent: number;
            };
            size: number;
            /** @enum {string} */
            state: "waiting" | "measuring" | "measured" | "outdated";
            unread: number;
            verdicts: {
                count: number;
                /** @enum {string} */
                from: "fraud" | "suspicious" | "unwanted" | "clear" | "verified";
                /** @enum {string} */
                to: "fraud" | "suspicious" | "unwanted" | "clear" | "verified";
            }[];
        };
        /** @enum {string} */
        KnowledgeKind: "authority" | "statute" | "country" | "invention" | "bad-sender" | "matter" | "practice" | "script" | "source";
        KnowledgeProposal: components["schemas"]["KnowledgeProposalOverview"] & {
            /** @description A record of its kind, as the files have it. */
            after: {
                [key: string]: unknown;
            } | null;
            /** @description A record of its kind, as the files have it. */
            before: {
                [key: string]: unknown;
            } | null;
            cited: components["schemas"]["KnowledgeSource"][];
            difference: {
                after?: unknown;
                before?: unknown;
                pointer: string;
            }[];
            newSources: components["schemas"]["KnowledgeSource"][];
            problems: {
                pointer: string;
                reason: components["schemas"]["FieldReason"];
                values: {
                    [key: string]: string | number;
                };
                wrong: string;
            }[];
            settledReason: string | null;
        };
        KnowledgeProposalOverview: {
            /** @enum {string} */
            action: "add" | "change" | "retire";
            country: string | null;
            effect: {
                read: number;
                size: number;
                /** @enum {string} */
                state: "waiting" | "measuring" | "measured" | "outdated";
            };
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["KnowledgeKind"];
            proposed: number;
            proposedBy: string;
            reason: string;
            record: string;
            reverted: number | null;
            settled: number | null;
            settledBy: string | null;
            /** @description Its record changed since: propose it anew. */
            stale: boolean;
            /** @enum {string} */
            state: "proposed" | "approved" | "refused" | "withdrawn" | "reverted";
            title: {
                en: string;
                ur: string | null;
            };
        };
        KnowledgeRecord: components["schemas"]["KnowledgeRow"] & {
            cited: components["schemas"]["KnowledgeSource"][];
            /** @description A record of its kind, as the files have it. */
            original: {
                [key: string]: unknown;
            } | null;
            overdue: {
                checked: string;
                days: number;
                fact: string;
                kind: string;
            }[];
            proposals: components["schemas"]["KnowledgeProposalOverview"][];
            /** @description A record of its kind, as the files have it. */
            record: {
                [key: string]: unknown;
            } | null;
            usedBy: {
                id: string;
                kind: components["schemas"]["KnowledgeKind"];
            }[];
        };
        KnowledgeRow: {
            checked: string | null;
            confidence: string | null;
            country: string | null;
            id: string;
            kind: components["schemas"]["KnowledgeKind"];
            /** @enum {string} */
            origin: "files" | "desk";
            retired: boolean;
            sources: number;
            title: {
                en: string;
                ur: string | null;
            };
            version: string;
            waiting: number;
        };
        KnowledgeSource: {
            key: string;
            /** @enum {string} */
            tier: "official" | "law" | "press" | "factcheck" | "code" | "paper" | "other";
            title: string;
            url: string;
        };
        NearCampaign: {
            /** @enum {string|null} */
            family: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware" | null;
            firstSeen: number;
            id: string;
            lastSeen: number;
            /** @description What it is called by, beside its family, where nobody gave it a title; `title` says the same in plain English. */
            naming: {
                /** @enum {string|null} */
                asks: "move-to-safety" | "hand-over" | "pin-to-receive" | "otp" | "forward-calls" | "credentials" | "connect-wallet" | "change-bank-details" | "buy-gift-card" | "bank-details" | "pay" | "invest" | "install" | "do-task" | "personal-data" | "video-call" | "appear-in-person" | "scan-qr" | "open-attachment" | "call" | "press-key" | "chat" | "click" | "reply" | "take-survey" | "spread" | "secrecy" | null;
                body: {
                    id: string;
                    names: {
                        en: string;
                        ur: string;
                    };
                } | null;
                /** @enum {string|null} */
                channel: "email" | "sms" | "chat" | "letter" | null;
                language: string | null;
                place: string | null;
                words: number | null;
            } | null;
            reports: number;
            /** @enum {string} */
            state: "open" | "proposed" | "answered" | "closed";
            title: string;
        };
        Neighbour: {
            campaign: components["schemas"]["NearCampaign"];
            why: ({
                /** @enum {string} */
                kind: "text";
                mine: string;
                similarity: number;
                theirs: string;
            } | {
                because: {
                    indicator: string;
                    /** @enum {string} */
                    kind: "domain" | "host" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "attachment" | "sender-id" | "ip";
                    value: string;
                    weight: number;
                }[];
                /** @enum {string} */
                kind: "indicators";
                weight: number;
            })[];
        };
        Operation: {
            campaigns: components["schemas"]["NearCampaign"][];
            id: string;
            /** @description It is larger than what is shown here. */
            isCut: boolean;
            links: {
                because: {
                    indicator: string;
                    /** @enum {string} */
                    kind: "domain" | "host" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "attachment" | "sender-id" | "ip";
                    value: string;
                    weight: number;
                }[];
                one: string;
                other: string;
                weight: number;
            }[];
            /** @description Campaigns of all of it, as the list counts them. */
            total: number;
        };
        OperationSummary: {
            campaigns: number;
            firstSeen: number;
            id: string;
            /** @description Its largest campaigns, to tell what it is. */
            largest: components["schemas"]["NearCampaign"][];
            lastSeen: number;
            reports: number;
        };
        Preview: {
            anomalies: {
                detail?: string;
                kind: string;
            }[];
            attachments: {
                inline: boolean;
                name: string;
                /** @enum {string} */
                read: "read" | "none" | "failed";
                sha256?: string;
                size: number;
                type: string;
            }[];
            authentication: {
                /** @enum {string} */
                aligned: "proven" | "refuted" | "unknown";
                arc: string;
                by: string;
                dkim: string;
                dkimDomains: string[];
                dmarc: string;
                dmarcPolicy?: string;
                domain: string;
                said: {
                    host: string;
                    results: {
                        method: string;
                        result: string;
                    }[];
                }[];
                spf: string;
                spfDomain?: string;
            };
            headers: {
                name: string;
                value: string;
            }[];
            headline: {
                en: string;
                ur: string;
            };
            hidden: {
                how: string;
                text: string;
            }[];
            links: {
                href: string;
                text: string;
                via: string;
            }[];
            /** @enum {string} */
            of: "outer" | "quoted";
            pieces: {
                end: number;
                origin: string;
                part?: string;
                start: number;
                voice: string;
            }[];
            reasons: {
                id: string;
                outcome: string;
                sources: {
                    title: string;
                    url?: string;
                }[];
                spans: {
                    end: number;
                    start: number;
                }[];
                text: {
                    en: string;
                    ur: string;
                };
                title: {
                    en: string;
                    ur: string;
                };
                weight: number;
            }[];
            /** @description First machine first. */
            route: {
                at?: number;
                by?: string;
                delay?: number;
                from?: string;
                ip?: string;
                protocol?: string;
                /**
                 * @description `receiver`: written by the reader’s own provider; others may be made up.
                 * @enum {string}
                 */
                trust: "receiver" | "claimed";
            }[];
            /** @description What a reader sees; offsets are into it. */
            text: string;
        };
        Priority: {
            parts: {
                most: number;
                /** @enum {string} */
                name: "harm" | "reach" | "growth" | "waiting";
                points: number;
                why: {
                    key: string;
                    points: number;
                    value: string;
                }[];
            }[];
            score: number;
        };
        Problem: {
            /** @description Stable, for programs. */
            code: string;
            /** @description What is wrong and what to do. */
            detail: string;
            fields?: {
                /** @enum {string} */
                in: "path" | "query" | "body";
                pointer: string;
                reason: components["schemas"]["FieldReason"];
                values: {
                    [key: string]: string | number;
                };
                wrong: string;
            }[];
            /**
             * @description What the detail says, for words in other languages.
             * @enum {string}
             */
            reason?: "no-campaign" | "changed-meanwhile" | "part-of" | "cannot-close" | "cannot-reopen" | "decision-pending" | "out-of-own-sight" | "only-approver-opens-up" | "no-reason-to-open-up" | "unfit-assignee" | "no-reason" | "role-changed" | "empty-comment" | "no-indicator" | "no-decision" | "only-approver-approves" | "own-proposal" | "only-proposer-withdraws" | "only-approver-refuses" | "only-approver-reverts" | "decision-is" | "approved-already" | "entries-ended" | "campaign-closed" | "told-otherwise" | "text-blocked" | "ends-wrongly" | "nothing-to-block" | "too-many-entries" | "entry-twice" | "no-text-id" | "idle-override" | "foreign-entry" | "never-blocked" | "listed" | "already-one" | "pending-on" | "closed-one" | "different-answers" | "no-others" | "too-many-merged" | "no-merge" | "merge-undone" | "pending-on-whole" | "no-title" | "no-texts" | "too-many-texts" | "text-twice" | "foreign-text" | "merged-texts" | "whole-part" | "all-texts" | "only-approver-lifts" | "foreign-block" | "no-split" | "split-undone" | "new-merged" | "new-has-parts" | "new-decided" | "not-linked" | "marked-too-strictly" | "nothing-to-share" | "no-proposal" | "no-record" | "record-gone" | "record-there" | "record-changed" | "record-unfit" | "proposal-waits" | "too-many-proposals" | "only-approver-takes-back" | "proposal-is" | "proposal-stale" | "not-measured" | "measured-before" | "too-much-changed" | "outdated-records" | "later-change" | "others-stand";
            /** @description Names the request in the log. */
            request: string;
            status: number;
            title: string;
            /** @enum {string} */
            type: "about:blank";
            /** @description What stands in them. */
            values?: {
                [key: string]: string | number;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get-campaigns": {
        parameters: {
            query?: {
                /** @description A user’s id, or `nobody`. */
                assignee?: string;
                /** @description `yes`: say how many there are of all pages. */
                count?: "yes" | "no";
                /** @description The `next` of the page before. */
                cursor?: string;
                family?: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware";
                limit?: number;
                /** @description Anywhere in the title, a body’s name, or the beginning of an indicator. */
                q?: string;
                /** @description Last seen since. */
                since?: number | null;
                sort?: "priority" | "last_seen" | "reports";
                state?: "open" | "proposed" | "answered" | "closed";
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            assignee: string | null;
                            /** Format: uuid */
                            decision: string | null;
                            /** @enum {string|null} */
                            family: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware" | null;
                            firstSeen: number;
                            /** Format: uuid */
                            id: string;
                            lastSeen: number;
                            marking: {
                                /** @enum {string} */
                                pap: "clear" | "green" | "amber" | "red";
                                /** @enum {string} */
                                tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                            };
                            /** @description What it is called by, beside its family, where nobody gave it a title; `title` says the same in plain English. */
                            naming: {
                                /** @enum {string|null} */
                                asks: "move-to-safety" | "hand-over" | "pin-to-receive" | "otp" | "forward-calls" | "credentials" | "connect-wallet" | "change-bank-details" | "buy-gift-card" | "bank-details" | "pay" | "invest" | "install" | "do-task" | "personal-data" | "video-call" | "appear-in-person" | "scan-qr" | "open-attachment" | "call" | "press-key" | "chat" | "click" | "reply" | "take-survey" | "spread" | "secrecy" | null;
                                body: {
                                    id: string;
                                    names: {
                                        en: string;
                                        ur: string;
                                    };
                                } | null;
                                /** @enum {string|null} */
                                channel: "email" | "sms" | "chat" | "letter" | null;
                                language: string | null;
                                place: string | null;
                                words: number | null;
                            } | null;
                            opened: number;
                            priority: components["schemas"]["Priority"];
                            reporters: number;
                            reports: number;
                            /** @enum {string} */
                            state: "open" | "proposed" | "answered" | "closed";
                            tags: string[];
                            title: string;
                            touched: number;
                        }[];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                        /** @description Of all pages; 10000 stands for that many or more. */
                        total?: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignee: string | null;
                        /** Format: uuid */
                        decision: string | null;
                        decisions: {
                            approvedBy: string[];
                            /** Format: uuid */
                            campaign: string;
                            entries: {
                                /** @enum {string} */
                                kind: "domain" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "sender-id" | "text";
                                value: string;
                            }[];
                            expires: number;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            outcome: "fraud" | "unwanted" | "genuine" | "unclear";
                            overrides: {
                                list: string;
                                reason: string;
                                value: string;
                            }[];
                            proposed: number;
                            proposedBy: string;
                            published: number | null;
                            reason: string;
                            reverted: number | null;
                            /** @enum {string} */
                            state: "proposed" | "published" | "refused" | "withdrawn" | "reverted";
                            words: {
                                en: string;
                                ur: string;
                            };
                        }[];
                        /** @enum {string|null} */
                        family: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware" | null;
                        firstSeen: number;
                        /** Format: uuid */
                        id: string;
                        indicators: {
                            against: {
                                list: string;
                                /** @enum {string} */
                                weight?: "grave" | "never";
                                why: string;
                            }[];
                            campaigns: number;
                            firstSeen: number;
                            /** Format: uuid */
                            id: string;
                            isShared: boolean;
                            /** @enum {string} */
                            kind: "domain" | "host" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "attachment" | "sender-id" | "ip";
                            lastSeen: number;
                            /** @enum {string|null} */
                            marked: "harmless" | null;
                            score: number;
                            sightings: number;
                            value: string;
                        }[];
                        lastSeen: number;
                        marking: {
                            /** @enum {string} */
                            pap: "clear" | "green" | "amber" | "red";
                            /** @enum {string} */
                            tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                        };
                        /** @description What it is called by, beside its family, where nobody gave it a title; `title` says the same in plain English. */
                        naming: {
                            /** @enum {string|null} */
                            asks: "move-to-safety" | "hand-over" | "pin-to-receive" | "otp" | "forward-calls" | "credentials" | "connect-wallet" | "change-bank-details" | "buy-gift-card" | "bank-details" | "pay" | "invest" | "install" | "do-task" | "personal-data" | "video-call" | "appear-in-person" | "scan-qr" | "open-attachment" | "call" | "press-key" | "chat" | "click" | "reply" | "take-survey" | "spread" | "secrecy" | null;
                            body: {
                                id: string;
                                names: {
                                    en: string;
                                    ur: string;
                                };
                            } | null;
                            /** @enum {string|null} */
                            channel: "email" | "sms" | "chat" | "letter" | null;
                            language: string | null;
                            place: string | null;
                            words: number | null;
                        } | null;
                        opened: number;
                        /** @description What was merged into it; at most 1,000. */
                        parts: string[];
                        priority: components["schemas"]["Priority"];
                        reporters: number;
                        reports: number;
                        /** @description What its reporters are told now. */
                        standing: {
                            at: number;
                            /** Format: uuid */
                            decision: string;
                            isReverted: boolean;
                            /** @enum {string} */
                            outcome?: "fraud" | "unwanted" | "genuine" | "unclear";
                        } | null;
                        /** @enum {string} */
                        state: "open" | "proposed" | "answered" | "closed";
                        tags: string[];
                        /** @description What its texts have in common; `…` where they differ. */
                        template: string | null;
                        texts: number;
                        title: string;
                        touched: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "patch-campaigns-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assignee?: string | null;
                    closed?: boolean;
                    marking?: {
                        /** @enum {string} */
                        pap: "clear" | "green" | "amber" | "red";
                        /** @enum {string} */
                        tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                    };
                    reason?: string;
                    tags?: string[];
                    title?: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        touched: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-campaigns-id-comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At least as strict as the campaign’s. */
                    marking?: {
                        /** @enum {string} */
                        pap: "clear" | "green" | "amber" | "red";
                        /** @enum {string} */
                        tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                    };
                    text: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-campaigns-id-consequences": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    entries?: {
                        /** @enum {string} */
                        kind: "domain" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "sender-id" | "text";
                        value: string;
                    }[];
                    /** @enum {string} */
                    outcome: "fraud" | "unwanted" | "genuine" | "unclear";
                    /**
                     * @default {
                     *       "en": "",
                     *       "ur": ""
                     *     }
                     */
                    words?: {
                        en: string;
                        ur: string;
                    };
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many others would have to approve it. */
                        approvals: number;
                        because: {
                            en: string;
                            kind: string;
                            ur: string;
                        }[];
                        /** @description Entries that are nothing of this campaign. */
                        foreign: {
                            /** @enum {string} */
                            kind: "domain" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "sender-id" | "text";
                            value: string;
                        }[];
                        /** @description Gateways that would get the entries. */
                        gateways: number;
                        objections: {
                            list: string;
                            value: string;
                            /** @enum {string} */
                            weight?: "grave" | "never";
                            why: string;
                        }[];
                        /** @description Reports whose receipts would say it. */
                        reports: number;
                        /** @description What a receipt would say, line by line. */
                        told: {
                            en: string[];
                            ur: string[];
                        };
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-campaigns-id-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    entries?: {
                        /** @enum {string} */
                        kind: "domain" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "sender-id" | "text";
                        value: string;
                    }[];
                    /** @description Milliseconds since 1970. */
                    expires?: number;
                    /** @enum {string} */
                    outcome: "fraud" | "unwanted" | "genuine" | "unclear";
                    /** @default [] */
                    overrides?: {
                        list: string;
                        reason: string;
                        value: string;
                    }[];
                    reason: string;
                    /**
                     * @description Shown to every reporter, beside the desk’s own words.
                     * @default {
                     *       "en": "",
                     *       "ur": ""
                     *     }
                     */
                    words?: {
                        en: string;
                        ur: string;
                    };
                };
            };
        };
        responses: {
            /** @description As asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many it still takes. */
                        approvals: number;
                        /** Format: uuid */
                        decision: string;
                        /** @enum {string} */
                        state: "proposed" | "published";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-explanation": {
        parameters: {
            query?: {
                language?: "en" | "ur";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        headline: string;
                        reasons: {
                            text: string;
                            title: string;
                        }[];
                        /**
                         * Format: uuid
                         * @description The report that it is about.
                         */
                        report: string;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-indicator-map": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "domain" | "host" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "attachment" | "sender-id" | "ip";
                            /** @description Messages that have it. */
                            messages: number;
                            value: string;
                        }[];
                        /** @description Messages that differ, and were looked at. */
                        messages: number;
                        pairs: {
                            /** @description Messages that have both. */
                            messages: number;
                            /** Format: uuid */
                            one: string;
                            /** Format: uuid */
                            other: string;
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-indicators": {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                kind?: "domain" | "host" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "attachment" | "sender-id" | "ip";
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            against: {
                                list: string;
                                /** @enum {string} */
                                weight?: "grave" | "never";
                                why: string;
                            }[];
                            campaigns: number;
                            firstSeen: number;
                            /** Format: uuid */
                            id: string;
                            isShared: boolean;
                            /** @enum {string} */
                            kind: "domain" | "host" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "attachment" | "sender-id" | "ip";
                            lastSeen: number;
                            /** @enum {string|null} */
                            marked: "harmless" | null;
                            score: number;
                            sightings: number;
                            value: string;
                        }[];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-campaigns-id-links-other-refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        links: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-look-alikes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            indicator: string;
                            likeness: {
                                bodies: {
                                    checked: string;
                                    id: string;
                                    names: {
                                        en: string;
                                        ur: string;
                                    };
                                    sources: {
                                        title: string;
                                        url?: string;
                                    }[];
                                }[];
                                /** @description The real domain that it looks like. */
                                domain: string;
                                host: string;
                                /** @enum {string} */
                                how: "skeleton" | "edit" | "embedded" | "other-suffix";
                                /** @description With the letters that a reader sees. */
                                shown: string;
                            };
                            sightings: number;
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-campaigns-id-merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    others: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Reports that get an answer by it. */
                        answered: number;
                        /** @description The campaign that they all are now. */
                        campaign: string;
                        /** @description Names the merge where it is undone. */
                        merge: number;
                        merged: string[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-neighbours": {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Neighbour"][];
                        next: null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-operation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-outside": {
        parameters: {
            query: {
                tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In force above it, and approved no wider: they stay so until approved anew. */
                        bound: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "domain" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "sender-id" | "text";
                            /** @enum {string} */
                            tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                            value: string;
                        }[];
                        /** @description In force below the marking: it takes them back. */
                        entries: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "domain" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "sender-id" | "text";
                            /** @enum {string} */
                            tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                            value: string;
                        }[];
                        /** @description Tables taken out since it opened: nobody takes those back. */
                        exports: {
                            at: number;
                            by: string;
                            what: string;
                        }[];
                        /** @description Gateways that lose them: their clearance does not reach it. */
                        gateways: string[];
                        /** @description In force above it: it gives them to more, as far as they were approved for those. */
                        widened: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "domain" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "sender-id" | "text";
                            /** @enum {string} */
                            tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                            value: string;
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-reports": {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            authentic: boolean | null;
                            bytes: number | null;
                            /**
                             * Format: uuid
                             * @description Null: it waits to be grouped.
                             */
                            campaign: string | null;
                            /** @enum {string} */
                            channel: "email" | "sms" | "chat" | "letter" | "unknown";
                            country: string;
                            /** @enum {string|null} */
                            family: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware" | null;
                            /** @enum {string} */
                            form: "mail" | "text" | "picture" | "document";
                            /** @description The reporter said who they are. */
                            hasReporter: boolean;
                            /**
                             * @description Why it is in its campaign.
                             * @enum {string|null}
                             */
                            how: "same-text" | "near-text" | "same-wording" | "same-structure" | "template" | "alone" | null;
                            /** Format: uuid */
                            id: string;
                            /** @description Its bytes are gone for good. */
                            isErased: boolean;
                            language: string | null;
                            probability: number | null;
                            received: number;
                            sha256: string;
                            source: string | null;
                            /** @description Of what has none, how it begins. */
                            subject: string | null;
                            /** @enum {string} */
                            tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                            /** @enum {string|null} */
                            verdict: "fraud" | "suspicious" | "unwanted" | "clear" | "verified" | null;
                            via: string;
                            /** @enum {string} */
                            word: "fraud" | "unwanted" | "unsure" | "genuine";
                        }[];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-campaigns-id-split": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Blocks that rest on these texts alone and end with it; absent: all stay. */
                    lift?: string[];
                    reason: string;
                    texts: string[];
                    title: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reports: number;
                        /** @description Names the split where it is undone. */
                        split: number;
                        /** @description The new campaign. */
                        to: string;
                        /** @description Reports that lose an answer by it. */
                        unanswered: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-campaigns-id-split-consequences": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    texts: string[];
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blocks: {
                            /** Format: uuid */
                            decision: string;
                            /** Format: uuid */
                            id: string;
                            /** @description Messages of these texts are judged to be fraud, or suspicious. */
                            isJudgedBad: boolean;
                            /** @enum {string} */
                            kind: "domain" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "sender-id" | "text";
                            value: string;
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-spread": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        by: {
                            channel: {
                                name: string | null;
                                reports: number;
                            }[];
                            country: {
                                name: string | null;
                                reports: number;
                            }[];
                            language: {
                                name: string | null;
                                reports: number;
                            }[];
                            source: {
                                name: string | null;
                                reports: number;
                            }[];
                            verdict: {
                                name: string | null;
                                reports: number;
                            }[];
                            via: {
                                name: string | null;
                                reports: number;
                            }[];
                            word: {
                                name: string | null;
                                reports: number;
                            }[];
                        };
                        /** @description Reports whose reporter said who they are. */
                        reachable: number;
                        /** @description Milliseconds of a step of time. */
                        step: number;
                        times: {
                            from: number;
                            reports: number;
                        }[];
                        /** @description Of these, those that a receipt was mailed to. */
                        written: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-stix": {
        parameters: {
            query?: {
                /** @description `no`: without what is revoked, for programs that would take it for in force. */
                revoked?: "yes" | "no";
                /** @description Nothing that is marked more strictly is in it. */
                tlp?: "clear" | "green" | "amber" | "amber+strict";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A STIX 2.1 bundle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/stix+json;version=2.1": string;
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Words that stand fast. */
                        fixed: number;
                        slots: {
                            kinds: ("nothing" | "word" | "words" | "sentence" | "value")[];
                            /** @description Most words that stand there. */
                            longest: number;
                            number: number;
                        }[];
                        /** @description As compared: `dear {1} your parcel {2} waits`. */
                        text: string;
                        /** @description Texts it was made from. */
                        texts: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-texts": {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only this one, or these, up to 100: the parameter is given once for each. */
                id?: string | string[];
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            campaign: string;
                            /**
                             * Format: uuid
                             * @description A report of it, for its preview.
                             */
                            example: string | null;
                            exemplar: boolean;
                            firstSeen: number;
                            /** @enum {string} */
                            how: "same-text" | "near-text" | "same-wording" | "same-structure" | "template" | "alone";
                            /**
                             * Format: uuid
                             * @description What is named to block or to split it.
                             */
                            id: string;
                            lastSeen: number;
                            reports: number;
                            similarity: number | null;
                            /** @description Of that report; of what has none, how it begins. */
                            subject: string | null;
                            words: number;
                        }[];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-campaigns-id-timeline": {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description `no`: without the links to other campaigns that the desk found. */
                links?: "yes" | "no";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            actor: {
                                id?: string;
                                kind: string;
                            };
                            body: {
                                [key: string]: unknown;
                            };
                            kind: string;
                            seq: number;
                            subject: string;
                            time: number;
                            /** @enum {string} */
                            tool: "web" | "mailbox" | "api" | "gateway" | "command" | "job";
                        } & {
                            /** @description The other campaigns that it is about, as they are called now. */
                            mentions: {
                                /** @enum {string|null} */
                                family: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware" | null;
                                /** Format: uuid */
                                id: string;
                                /** @description What it is called by, beside its family, where nobody gave it a title; `title` says the same in plain English. */
                                naming: {
                                    /** @enum {string|null} */
                                    asks: "move-to-safety" | "hand-over" | "pin-to-receive" | "otp" | "forward-calls" | "credentials" | "connect-wallet" | "change-bank-details" | "buy-gift-card" | "bank-details" | "pay" | "invest" | "install" | "do-task" | "personal-data" | "video-call" | "appear-in-person" | "scan-qr" | "open-attachment" | "call" | "press-key" | "chat" | "click" | "reply" | "take-survey" | "spread" | "secrecy" | null;
                                    body: {
                                        id: string;
                                        names: {
                                            en: string;
                                            ur: string;
                                        };
                                    } | null;
                                    /** @enum {string|null} */
                                    channel: "email" | "sms" | "chat" | "letter" | null;
                                    language: string | null;
                                    place: string | null;
                                    words: number | null;
                                } | null;
                                title: string;
                            }[];
                        })[];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        algorithm: "SHA-256";
                        /** @description Hexadecimal SHA-256 of the salt and the number */
                        challenge: string;
                        /** @description The number is not above it. */
                        maxnumber: number;
                        salt: string;
                        signature: string;
                    };
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-decisions": {
        parameters: {
            query?: {
                campaign?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                limit?: number;
                state?: "proposed" | "published" | "refused" | "withdrawn" | "reverted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            approvedBy: string[];
                            /** Format: uuid */
                            campaign: string;
                            entries: {
                                /** @enum {string} */
                                kind: "domain" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "sender-id" | "text";
                                value: string;
                            }[];
                            expires: number;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            outcome: "fraud" | "unwanted" | "genuine" | "unclear";
                            overrides: {
                                list: string;
                                reason: string;
                                value: string;
                            }[];
                            proposed: number;
                            proposedBy: string;
                            published: number | null;
                            reason: string;
                            reverted: number | null;
                            /** @enum {string} */
                            state: "proposed" | "published" | "refused" | "withdrawn" | "reverted";
                            words: {
                                en: string;
                                ur: string;
                            };
                        }[];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-decisions-id-approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many it still takes. */
                        approvals: number;
                        /** @enum {string} */
                        state: "proposed" | "published";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-decisions-id-entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            because: {
                                en: string;
                                ur: string;
                            };
                            expires: number;
                            from: number;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "domain" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "sender-id" | "text";
                            last: number | null;
                            /** @description Messages that met it, as gateways told. */
                            messages: number;
                            /** @description Of these, those that were held, then released. */
                            released: number;
                            revoked: number | null;
                            /** @description Of these, those that were not delivered. */
                            stopped: number;
                            value: string;
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-decisions-id-refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "refused";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-decisions-id-revert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "reverted";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-decisions-id-withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "withdrawn";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-events": {
        parameters: {
            query?: {
                after?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `campaign` and `knowledge` events, id: the log’s seq. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-events-log": {
        parameters: {
            query?: {
                actor?: string;
                /** @description What kind of actor did it. */
                by?: "user" | "gateway" | "citizen" | "desk";
                /** @description The `next` of the page before. */
                cursor?: string;
                kind?: string;
                limit?: number;
                /** @description Milliseconds since 1970. */
                since?: number | null;
                subject?: string;
                /** @description Milliseconds since 1970. */
                until?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-events-log-export": {
        parameters: {
            query?: {
                actor?: string;
                /** @description What kind of actor did it. */
                by?: "user" | "gateway" | "citizen" | "desk";
                kind?: string;
                /** @description Milliseconds since 1970. */
                since?: number | null;
                subject?: string;
                /** @description Milliseconds since 1970. */
                until?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, one a line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-events-log-verification": {
        parameters: {
            query?: {
                after?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: number;
                        head: {
                            hash: string;
                            seq: number;
                        };
                        /** @enum {string} */
                        kind: "whole";
                    } | {
                        /** @enum {string} */
                        kind: "broken";
                        seq: number;
                        why: string;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-gateways": {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            clearance: "clear" | "green" | "amber" | "amber+strict" | "red";
                            id: string;
                            name: string;
                            registered: number;
                            removed: number | null;
                        }[];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-gateways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    clearance: "clear" | "green" | "amber" | "amber+strict" | "red";
                    name: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        key: string;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-gateways-id-health": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gateway: components["schemas"]["GatewayHealth"];
                        hours: {
                            done: {
                                [key: string]: number;
                            };
                            from: number;
                            messages: number;
                            verdicts: {
                                [key: string]: number;
                            };
                        }[];
                        now: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-gateways-id-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-gateways-id-remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-gateways-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        repeated: number;
                        taken: number;
                        unreadable: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-gateways-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GatewayHealth"][];
                        now: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-gateways-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    behind: number;
                    behindWhy?: string;
                    freeBytes?: number;
                    held: number;
                    latency?: {
                        median: number;
                        messages: number;
                        p95: number;
                        p99: number;
                    };
                    listeners: {
                        address: string;
                        connections: number;
                        name: string;
                    }[];
                    /** @enum {string} */
                    mode: "rehearse" | "enforce";
                    ok: boolean;
                    orders: boolean;
                    policy: string;
                    protection?: {
                        age?: number;
                        cursor?: number;
                        entries: number;
                        lastError?: string;
                    };
                    running: number;
                    started: number;
                    version: string;
                    waiting: number;
                    workers: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-gateways-held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        taken: number;
                        unreadable: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-gateways-orders": {
        parameters: {
            query?: {
                /** @description Seconds to wait for an order. */
                wait?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A DSSE envelope around orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.dsse.envelope.v1+json": string;
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-gateways-orders-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        /** Format: uuid */
                        order: string;
                        outcome: {
                            /** @enum {string} */
                            kind: "done";
                            recipients?: number;
                        } | {
                            /** @enum {string} */
                            kind: "not-held";
                            state: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "refused";
                            why: string;
                        } | {
                            /** @enum {string} */
                            kind: "unsure";
                            recipients: number;
                        } | {
                            /** @enum {string} */
                            kind: "expired";
                        } | {
                            /** @enum {string} */
                            kind: "failed";
                            why: string;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        repeated: number;
                        taken: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amiss?: string[];
                        database?: string;
                        freeBytes?: number;
                        head?: number;
                        ok: boolean;
                        reading?: {
                            running: number;
                            waiting: number;
                        };
                        waiting?: number;
                    };
                };
            };
            /** @description As asked. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amiss?: string[];
                        database?: string;
                        freeBytes?: number;
                        head?: number;
                        ok: boolean;
                        reading?: {
                            running: number;
                            waiting: number;
                        };
                        waiting?: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-held": {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Domain of the author; also those below it. */
                domain?: string;
                family?: string;
                gateway?: string;
                limit?: number;
                sort?: "due" | "newest";
                state?: "held" | "released" | "deleted" | "expired";
                verdict?: "fraud" | "suspicious" | "unwanted" | "clear" | "verified";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Held"][];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-held-gateway-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gateway: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        held: components["schemas"]["Held"];
                        orders: {
                            again: boolean;
                            answered: number | null;
                            by: string;
                            /** @enum {string} */
                            does: "release" | "delete" | "false-alarm" | "fraud";
                            expires: number;
                            gateway: string;
                            given: number;
                            held: string;
                            /** Format: uuid */
                            id: string;
                            outcome: {
                                /** @enum {string} */
                                kind: "done";
                                recipients?: number;
                            } | {
                                /** @enum {string} */
                                kind: "not-held";
                                state: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "refused";
                                why: string;
                            } | {
                                /** @enum {string} */
                                kind: "unsure";
                                recipients: number;
                            } | {
                                /** @enum {string} */
                                kind: "expired";
                            } | {
                                /** @enum {string} */
                                kind: "failed";
                                why: string;
                            } | null;
                            reason: string;
                            /** @enum {string} */
                            state: "waiting" | "answered" | "lapsed";
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-held-gateway-id-orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gateway: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Release it though an interrupted release may have delivered it already.
                     * @default false
                     */
                    again?: boolean;
                    /** @enum {string} */
                    does: "release" | "delete" | "false-alarm" | "fraud";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        order: string;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-indicators": {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                kind?: "domain" | "host" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "attachment" | "sender-id" | "ip";
                limit?: number;
                /** @description The beginning of the value; it may be defanged. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            against: {
                                list: string;
                                /** @enum {string} */
                                weight?: "grave" | "never";
                                why: string;
                            }[];
                            campaigns: number;
                            firstSeen: number;
                            /** Format: uuid */
                            id: string;
                            isShared: boolean;
                            /** @enum {string} */
                            kind: "domain" | "host" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "attachment" | "sender-id" | "ip";
                            lastSeen: number;
                            /** @enum {string|null} */
                            marked: "harmless" | null;
                            score: number;
                            sightings: number;
                            value: string;
                        }[];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-indicators-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        campaigns: {
                            assignee: string | null;
                            /** Format: uuid */
                            decision: string | null;
                            /** @enum {string|null} */
                            family: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware" | null;
                            firstSeen: number;
                            /** Format: uuid */
                            id: string;
                            lastSeen: number;
                            marking: {
                                /** @enum {string} */
                                pap: "clear" | "green" | "amber" | "red";
                                /** @enum {string} */
                                tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                            };
                            /** @description What it is called by, beside its family, where nobody gave it a title; `title` says the same in plain English. */
                            naming: {
                                /** @enum {string|null} */
                                asks: "move-to-safety" | "hand-over" | "pin-to-receive" | "otp" | "forward-calls" | "credentials" | "connect-wallet" | "change-bank-details" | "buy-gift-card" | "bank-details" | "pay" | "invest" | "install" | "do-task" | "personal-data" | "video-call" | "appear-in-person" | "scan-qr" | "open-attachment" | "call" | "press-key" | "chat" | "click" | "reply" | "take-survey" | "spread" | "secrecy" | null;
                                body: {
                                    id: string;
                                    names: {
                                        en: string;
                                        ur: string;
                                    };
                                } | null;
                                /** @enum {string|null} */
                                channel: "email" | "sms" | "chat" | "letter" | null;
                                language: string | null;
                                place: string | null;
                                words: number | null;
                            } | null;
                            opened: number;
                            priority: components["schemas"]["Priority"];
                            reporters: number;
                            reports: number;
                            /** @enum {string} */
                            state: "open" | "proposed" | "answered" | "closed";
                            tags: string[];
                            title: string;
                            touched: number;
                        }[];
                        indicator: {
                            against: {
                                list: string;
                                /** @enum {string} */
                                weight?: "grave" | "never";
                                why: string;
                            }[];
                            campaigns: number;
                            firstSeen: number;
                            /** Format: uuid */
                            id: string;
                            isShared: boolean;
                            /** @enum {string} */
                            kind: "domain" | "host" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "attachment" | "sender-id" | "ip";
                            lastSeen: number;
                            /** @enum {string|null} */
                            marked: "harmless" | null;
                            score: number;
                            sightings: number;
                            value: string;
                        };
                        likeness: {
                            bodies: {
                                checked: string;
                                id: string;
                                names: {
                                    en: string;
                                    ur: string;
                                };
                                sources: {
                                    title: string;
                                    url?: string;
                                }[];
                            }[];
                            /** @description The real domain that it looks like. */
                            domain: string;
                            host: string;
                            /** @enum {string} */
                            how: "skeleton" | "edit" | "embedded" | "other-suffix";
                            /** @description With the letters that a reader sees. */
                            shown: string;
                        } | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-indicators-id-history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blocks: {
                            /** Format: uuid */
                            campaign: string;
                            /** Format: uuid */
                            decision: string;
                            expires: number;
                            from: number;
                            /** Format: uuid */
                            id: string;
                            inForce: boolean;
                            revoked: number | null;
                        }[];
                        /** @description Worth: base · (1 − (age / days)^(1 / speed)). */
                        decay: {
                            base: number;
                            days: number;
                            speed: number;
                        };
                        /** @description Milliseconds of a step of time. */
                        step: number;
                        times: {
                            from: number;
                            reports: number;
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-indicators-id-mark": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description `harmless` hinders blocking it; `seen` counts a sighting from outside.
                     * @enum {string}
                     */
                    as: "harmless" | "seen";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        marked: "harmless" | "seen";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-knowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Kinds of body that it has. */
                        bodies: string[];
                        /** @description Records that were changed here. */
                        changes: number;
                        /** @description Of which it knows something. */
                        countries: string[];
                        /** @description Version of the files it began with. */
                        files: string;
                        kinds: {
                            count: number;
                            kind: components["schemas"]["KnowledgeKind"];
                        }[];
                        version: string;
                        /** @description Proposals that wait. */
                        waiting: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-knowledge-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    kind: components["schemas"]["KnowledgeKind"];
                    /** @default [] */
                    newSources?: {
                        [key: string]: unknown;
                    }[];
                    /** @description Null: it is to be retired. */
                    record: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        difference: {
                            after?: unknown;
                            before?: unknown;
                            pointer: string;
                        }[];
                        problems: {
                            pointer: string;
                            reason: components["schemas"]["FieldReason"];
                            values: {
                                [key: string]: string | number;
                            };
                            wrong: string;
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-knowledge-proposals": {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                kind?: components["schemas"]["KnowledgeKind"];
                limit?: number;
                record?: string;
                state?: "proposed" | "approved" | "refused" | "withdrawn" | "reverted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["KnowledgeProposalOverview"][];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-knowledge-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Keys of sources, of the register or of `newSources`. */
                    cites: string[];
                    id: string;
                    kind: components["schemas"]["KnowledgeKind"];
                    /** @default [] */
                    newSources?: {
                        [key: string]: unknown;
                    }[];
                    reason: string;
                    /** @description Null: it is to be retired. */
                    record: {
                        [key: string]: unknown;
                    } | null;
                    /** @description Version of the record that was changed; null: it is new. */
                    seen: string | null;
                };
            };
        };
        responses: {
            /** @description As asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        proposal: string;
                        /** @enum {string} */
                        state: "proposed";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-knowledge-proposals-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeProposal"];
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-knowledge-proposals-id-approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "approved";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-knowledge-proposals-id-effect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeEffect"];
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-knowledge-proposals-id-effect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "waiting";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-knowledge-proposals-id-refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "refused";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-knowledge-proposals-id-revert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "reverted";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-knowledge-proposals-id-withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "withdrawn";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-knowledge-record": {
        parameters: {
            query: {
                id: string;
                kind: components["schemas"]["KnowledgeKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeRecord"];
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-knowledge-records": {
        parameters: {
            query?: {
                /** @description Only what was changed here. */
                changed?: "yes";
                country?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                kind?: components["schemas"]["KnowledgeKind"];
                limit?: number;
                /** @description Anywhere in its names, domains, numbers, addresses or id. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["KnowledgeRow"][];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-knowledge-titles": {
        parameters: {
            query: {
                /** @description One, or up to 100: the parameter is given once for each. */
                id: string | string[];
                kind: components["schemas"]["KnowledgeKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: {
                                en: string;
                                ur: string | null;
                            };
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of users: how they sign in. */
                        account?: {
                            /** @description Are one-time codes set up? */
                            codes: boolean;
                            email: string;
                            passkeys: number;
                        };
                        /** @enum {string} */
                        clearance: "clear" | "green" | "amber" | "amber+strict" | "red";
                        fresh?: boolean;
                        id?: string;
                        name?: string;
                        /** @enum {string} */
                        role: "citizen" | "gateway" | "analyst" | "approver" | "admin" | "auditor";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-merges-merge-undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                merge: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        campaign: string;
                        parted: string[];
                        /** @description Reports that lose an answer by it. */
                        unanswered: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus’ text format, 0.0.4. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-operations": {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OperationSummary"][];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-orders": {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                gateway?: string;
                limit?: number;
                /** @description Only what waits. */
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            again: boolean;
                            answered: number | null;
                            by: string;
                            /** @enum {string} */
                            does: "release" | "delete" | "false-alarm" | "fraud";
                            expires: number;
                            gateway: string;
                            given: number;
                            held: string;
                            /** Format: uuid */
                            id: string;
                            outcome: {
                                /** @enum {string} */
                                kind: "done";
                                recipients?: number;
                            } | {
                                /** @enum {string} */
                                kind: "not-held";
                                state: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "refused";
                                why: string;
                            } | {
                                /** @enum {string} */
                                kind: "unsure";
                                recipients: number;
                            } | {
                                /** @enum {string} */
                                kind: "expired";
                            } | {
                                /** @enum {string} */
                                kind: "failed";
                                why: string;
                            } | null;
                            reason: string;
                            /** @enum {string} */
                            state: "waiting" | "answered" | "lapsed";
                        }[];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    does: "release" | "delete" | "false-alarm" | "fraud";
                    messages: {
                        gateway: string;
                        held: string;
                    }[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            gateway: string;
                            held: string;
                            /** @enum {string} */
                            kind: "given" | "waiting" | "refused";
                            /** Format: uuid */
                            order?: string;
                            /** @enum {string} */
                            why?: "unknown" | "not-held" | "gateway-removed";
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-outlines": {
        parameters: {
            query: {
                /** @description Ids, with commas between; at most 100. */
                campaigns: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Bodies that its messages claim to come from. */
                            claimed: {
                                id: string;
                                names: {
                                    en: string;
                                    ur: string;
                                };
                            }[];
                            /** @description Reports of each half day of the last week, the oldest first. */
                            growth: number[];
                            /** Format: uuid */
                            id: string;
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            removed: number | null;
                            role: string;
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-protection": {
        parameters: {
            query?: {
                /** @description The cursor of what you have. Absent: everything that is in force. */
                after?: number | null;
                /** @description The `desk` of what you have: where it is another now, you get everything anew. */
                desk?: string;
                /** @description The `mark` of what you have: where the desk lost what you have, you get everything anew. */
                mark?: string;
                /** @description Seconds to wait for something new. Without a key nobody waits. */
                wait?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A DSSE envelope around a delta */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.dsse.envelope.v1+json": string;
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-protection-domains-txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A domain a line; remarks begin with #. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Done. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-protection-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        algorithm: "Ed25519";
                        /** @enum {string} */
                        payloadType: "application/vnd.tasdeeq.protection+json";
                        /** @description Base64url of the raw key, 32 bytes */
                        publicKey: string;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-protection-rpz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A master file (RFC 1035, 5). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/dns": string;
                };
            };
            /** @description Done. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-protection-sightings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For the analysts: where it was seen, or why the message is honest. Names nobody. */
                    reason: string;
                    /**
                     * Format: uuid
                     * @description Id of the entry
                     */
                    warning: string;
                    /**
                     * @description `hit`: a message bore it. `false-alarm`: an honest message did.
                     * @enum {string}
                     */
                    what: "hit" | "false-alarm";
                };
            };
        };
        responses: {
            /** @description As asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        warning: string;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-protection-stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An envelope an event; its id is cursor and mark */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-receipt": {
        parameters: {
            query?: {
                language?: "en" | "ur";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, in one language */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-receipts-number": {
        parameters: {
            query?: {
                language?: "en" | "ur";
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        explanation?: {
                            advice: string[];
                            headline: string;
                            reasons: {
                                text: string;
                                title: string;
                            }[];
                            /** @enum {string} */
                            verdict: "fraud" | "suspicious" | "unwanted" | "clear" | "verified";
                        };
                        /**
                         * @description Reports of the same campaign: fewer than 10, to 100, or more.
                         * @enum {string}
                         */
                        others: "none" | "some" | "many";
                        outcome?: {
                            /** @description Senders, addresses and texts that are blocked for others now. */
                            blocks: number;
                            decided: number;
                            /** @enum {string} */
                            outcome: "fraud" | "unwanted" | "genuine" | "unclear";
                            /** @description Mails that these kept from others so far, as gateways told. */
                            stopped: number;
                            words: string;
                        };
                        received: number;
                        /** @description What was said of it before was wrong, or was said of something else: it holds no more. */
                        reverted?: {
                            at: number;
                        };
                        /** @enum {string} */
                        state: "received" | "read" | "grouped" | "answered";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "delete-receipts-number": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-rehearsal": {
        parameters: {
            query?: {
                days?: number;
                gateway?: string;
                rule?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doubtful: number;
                        messages: number;
                        rules: {
                            discarded: number;
                            doubtful: number;
                            gateway: string;
                            held: number;
                            line: number;
                            messages: number;
                            policy: string;
                            rejected: number;
                            rule: string;
                        }[];
                        samples: {
                            because: ("proven" | "improbable" | "not-fraud")[];
                            family: string | null;
                            findings: {
                                id: string;
                                outcome: string;
                                weight: number;
                            }[];
                            gateway: string;
                            id: string;
                            probability: number;
                            rules: string[];
                            time: number;
                            verdict: string;
                        }[];
                        stopped: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-reports": {
        parameters: {
            query?: {
                channel?: "email" | "sms" | "chat" | "letter" | "unknown";
                /** @description The `next` of the page before. */
                cursor?: string;
                limit?: number;
                verdict?: "fraud" | "suspicious" | "unwanted" | "clear" | "verified";
                via?: string;
                /** @description Those not grouped yet. */
                waiting?: "true" | "false";
                word?: "fraud" | "unwanted" | "unsure" | "genuine";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            authentic: boolean | null;
                            bytes: number | null;
                            /** @description What its campaign is called. Null: it waits to be grouped. */
                            called: {
                                /** @enum {string|null} */
                                family: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware" | null;
                                /** @description What it is called by, beside its family, where nobody gave it a title; `title` says the same in plain English. */
                                naming: {
                                    /** @enum {string|null} */
                                    asks: "move-to-safety" | "hand-over" | "pin-to-receive" | "otp" | "forward-calls" | "credentials" | "connect-wallet" | "change-bank-details" | "buy-gift-card" | "bank-details" | "pay" | "invest" | "install" | "do-task" | "personal-data" | "video-call" | "appear-in-person" | "scan-qr" | "open-attachment" | "call" | "press-key" | "chat" | "click" | "reply" | "take-survey" | "spread" | "secrecy" | null;
                                    body: {
                                        id: string;
                                        names: {
                                            en: string;
                                            ur: string;
                                        };
                                    } | null;
                                    /** @enum {string|null} */
                                    channel: "email" | "sms" | "chat" | "letter" | null;
                                    language: string | null;
                                    place: string | null;
                                    words: number | null;
                                } | null;
                                title: string;
                            } | null;
                            /**
                             * Format: uuid
                             * @description Null: it waits to be grouped.
                             */
                            campaign: string | null;
                            /** @enum {string} */
                            channel: "email" | "sms" | "chat" | "letter" | "unknown";
                            country: string;
                            /** @enum {string|null} */
                            family: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware" | null;
                            /** @enum {string} */
                            form: "mail" | "text" | "picture" | "document";
                            /** @description The reporter said who they are. */
                            hasReporter: boolean;
                            /**
                             * @description Why it is in its campaign.
                             * @enum {string|null}
                             */
                            how: "same-text" | "near-text" | "same-wording" | "same-structure" | "template" | "alone" | null;
                            /** Format: uuid */
                            id: string;
                            /** @description Its bytes are gone for good. */
                            isErased: boolean;
                            language: string | null;
                            probability: number | null;
                            received: number;
                            sha256: string;
                            source: string | null;
                            /** @description Of what has none, how it begins. */
                            subject: string | null;
                            /** @enum {string} */
                            tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                            /** @enum {string|null} */
                            verdict: "fraud" | "suspicious" | "unwanted" | "clear" | "verified" | null;
                            via: string;
                            /** @enum {string} */
                            word: "fraud" | "unwanted" | "unsure" | "genuine";
                        }[];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-reports": {
        parameters: {
            query?: {
                /** @description By what way the message came. Absent: nobody said; a text is then judged by what it looks like. */
                channel?: "email" | "sms" | "chat" | "letter";
                /** @description Where the reader lives. Absent: the desk’s own country. */
                country?: string;
                /** @description In which the reporter is answered: `en` or `ur`; others get `en`. */
                language?: string;
                word?: "fraud" | "unwanted" | "unsure" | "genuine";
            };
            header?: {
                /** @description Sent again with the same, it is the same report, and receipt. */
                "Idempotency-Key"?: string;
                /** @description `respond-async`: do not wait for the verdict (RFC 7240). */
                Prefer?: string;
                /** @description The solved challenge of /challenge; without a key or a session. */
                "X-Tasdeeq-Work"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description By what way the message came. Absent: nobody said; a text is then judged by what it looks like.
                     * @enum {string}
                     */
                    channel?: "email" | "sms" | "chat" | "letter";
                    /**
                     * Format: email
                     * @description A mail address, kept apart from the report, encrypted, and removed after a time.
                     */
                    contact?: string;
                    /** @description Where the reader lives. Absent: the desk’s own country. */
                    country?: string;
                    /** @description In which the reporter is answered: `en` or `ur`; others get `en`. */
                    language?: string;
                    name?: string;
                    text: string;
                    /**
                     * @default unsure
                     * @enum {string}
                     */
                    word?: "fraud" | "unwanted" | "unsure" | "genuine";
                };
                "application/pdf": string;
                "application/vnd.ms-outlook": string;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                "image/gif": string;
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "message/global": string;
                "message/rfc822": string;
                "multipart/form-data": {
                    /**
                     * @description By what way the message came. Absent: nobody said; a text is then judged by what it looks like.
                     * @enum {string}
                     */
                    channel?: "email" | "sms" | "chat" | "letter";
                    /**
                     * Format: email
                     * @description A mail address, kept apart from the report, encrypted, and removed after a time.
                     */
                    contact?: string;
                    /** @description Where the reader lives. Absent: the desk’s own country. */
                    country?: string;
                    /**
                     * Format: binary
                     * @description The message.
                     */
                    file?: string;
                    /** @description In which the reporter is answered: `en` or `ur`; others get `en`. */
                    language?: string;
                    name?: string;
                    /** @description Its text, where there is no file. */
                    text?: string;
                    /**
                     * @default unsure
                     * @enum {string}
                     */
                    word?: "fraud" | "unwanted" | "unsure" | "genuine";
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description It was taken before; the receipt is the one of then. */
                        again: boolean;
                        explanation?: {
                            advice: string[];
                            headline: string;
                            reasons: {
                                text: string;
                                title: string;
                            }[];
                            /** @enum {string} */
                            verdict: "fraud" | "suspicious" | "unwanted" | "clear" | "verified";
                        };
                        /** @description Further messages that were in the same report. */
                        more: {
                            /** @description It was taken before; the receipt is the one of then. */
                            again: boolean;
                            /** @example 4821 7730 1195 3026 */
                            receipt: string;
                            /**
                             * Format: uuid
                             * @description Its id, for gateways and users.
                             */
                            report?: string;
                        }[];
                        /** @example 4821 7730 1195 3026 */
                        receipt: string;
                        /**
                         * Format: uuid
                         * @description Its id, for gateways and users.
                         */
                        report?: string;
                        /** @enum {string} */
                        state: "received" | "read" | "grouped" | "answered";
                        /**
                         * @description Absent: it is not read yet.
                         * @enum {string}
                         */
                        verdict?: "fraud" | "suspicious" | "unwanted" | "clear" | "verified";
                    };
                };
            };
            /** @description As asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description It was taken before; the receipt is the one of then. */
                        again: boolean;
                        explanation?: {
                            advice: string[];
                            headline: string;
                            reasons: {
                                text: string;
                                title: string;
                            }[];
                            /** @enum {string} */
                            verdict: "fraud" | "suspicious" | "unwanted" | "clear" | "verified";
                        };
                        /** @description Further messages that were in the same report. */
                        more: {
                            /** @description It was taken before; the receipt is the one of then. */
                            again: boolean;
                            /** @example 4821 7730 1195 3026 */
                            receipt: string;
                            /**
                             * Format: uuid
                             * @description Its id, for gateways and users.
                             */
                            report?: string;
                        }[];
                        /** @example 4821 7730 1195 3026 */
                        receipt: string;
                        /**
                         * Format: uuid
                         * @description Its id, for gateways and users.
                         */
                        report?: string;
                        /** @enum {string} */
                        state: "received" | "read" | "grouped" | "answered";
                        /**
                         * @description Absent: it is not read yet.
                         * @enum {string}
                         */
                        verdict?: "fraud" | "suspicious" | "unwanted" | "clear" | "verified";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-reports-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authentic: boolean | null;
                        bytes: number | null;
                        /**
                         * Format: uuid
                         * @description Null: it waits to be grouped.
                         */
                        campaign: string | null;
                        /** @enum {string} */
                        channel: "email" | "sms" | "chat" | "letter" | "unknown";
                        country: string;
                        /** @enum {string|null} */
                        family: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware" | null;
                        findings: {
                            id: string;
                            outcome: string;
                            weight: number;
                        }[];
                        /** @enum {string} */
                        form: "mail" | "text" | "picture" | "document";
                        /** @description The reporter said who they are. */
                        hasReporter: boolean;
                        /**
                         * @description Why it is in its campaign.
                         * @enum {string|null}
                         */
                        how: "same-text" | "near-text" | "same-wording" | "same-structure" | "template" | "alone" | null;
                        /** Format: uuid */
                        id: string;
                        /** @description Its bytes are gone for good. */
                        isErased: boolean;
                        language: string | null;
                        probability: number | null;
                        received: number;
                        sha256: string;
                        source: string | null;
                        /** @description Of what has none, how it begins. */
                        subject: string | null;
                        /** @enum {string} */
                        tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                        /** @enum {string|null} */
                        verdict: "fraud" | "suspicious" | "unwanted" | "clear" | "verified" | null;
                        via: string;
                        /** @enum {string} */
                        word: "fraud" | "unwanted" | "unsure" | "genuine";
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-reports-id-preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-reports-id-raw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message, byte for byte */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-reports-id-reporter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address?: string;
                        name?: string;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-search": {
        parameters: {
            query: {
                /** @description It may be defanged. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        campaigns: {
                            assignee: string | null;
                            /** Format: uuid */
                            decision: string | null;
                            /** @enum {string|null} */
                            family: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware" | null;
                            firstSeen: number;
                            /** Format: uuid */
                            id: string;
                            lastSeen: number;
                            marking: {
                                /** @enum {string} */
                                pap: "clear" | "green" | "amber" | "red";
                                /** @enum {string} */
                                tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                            };
                            /** @description What it is called by, beside its family, where nobody gave it a title; `title` says the same in plain English. */
                            naming: {
                                /** @enum {string|null} */
                                asks: "move-to-safety" | "hand-over" | "pin-to-receive" | "otp" | "forward-calls" | "credentials" | "connect-wallet" | "change-bank-details" | "buy-gift-card" | "bank-details" | "pay" | "invest" | "install" | "do-task" | "personal-data" | "video-call" | "appear-in-person" | "scan-qr" | "open-attachment" | "call" | "press-key" | "chat" | "click" | "reply" | "take-survey" | "spread" | "secrecy" | null;
                                body: {
                                    id: string;
                                    names: {
                                        en: string;
                                        ur: string;
                                    };
                                } | null;
                                /** @enum {string|null} */
                                channel: "email" | "sms" | "chat" | "letter" | null;
                                language: string | null;
                                place: string | null;
                                words: number | null;
                            } | null;
                            opened: number;
                            priority: components["schemas"]["Priority"];
                            reporters: number;
                            reports: number;
                            /** @enum {string} */
                            state: "open" | "proposed" | "answered" | "closed";
                            tags: string[];
                            title: string;
                            touched: number;
                        }[];
                        indicators: {
                            against: {
                                list: string;
                                /** @enum {string} */
                                weight?: "grave" | "never";
                                why: string;
                            }[];
                            campaigns: number;
                            firstSeen: number;
                            /** Format: uuid */
                            id: string;
                            isShared: boolean;
                            /** @enum {string} */
                            kind: "domain" | "host" | "url" | "email" | "phone" | "account" | "wallet" | "handle" | "attachment" | "sender-id" | "ip";
                            lastSeen: number;
                            /** @enum {string|null} */
                            marked: "harmless" | null;
                            score: number;
                            sightings: number;
                            value: string;
                        }[];
                        reports: {
                            authentic: boolean | null;
                            bytes: number | null;
                            /**
                             * Format: uuid
                             * @description Null: it waits to be grouped.
                             */
                            campaign: string | null;
                            /** @enum {string} */
                            channel: "email" | "sms" | "chat" | "letter" | "unknown";
                            country: string;
                            /** @enum {string|null} */
                            family: "authority-impersonation" | "bank-impersonation" | "benefit-fraud" | "prize-fraud" | "investment-fraud" | "task-fraud" | "job-fraud" | "loan-fraud" | "advance-fee" | "charity-fraud" | "parcel-fraud" | "tax-fraud" | "traffic-fine-fraud" | "sim-block-fraud" | "utility-fraud" | "account-phishing" | "extortion" | "relative-in-trouble" | "romance-fraud" | "tech-support-fraud" | "business-mail-compromise" | "recovery-fraud" | "invoice-fraud" | "malware" | null;
                            /** @enum {string} */
                            form: "mail" | "text" | "picture" | "document";
                            /** @description The reporter said who they are. */
                            hasReporter: boolean;
                            /**
                             * @description Why it is in its campaign.
                             * @enum {string|null}
                             */
                            how: "same-text" | "near-text" | "same-wording" | "same-structure" | "template" | "alone" | null;
                            /** Format: uuid */
                            id: string;
                            /** @description Its bytes are gone for good. */
                            isErased: boolean;
                            language: string | null;
                            probability: number | null;
                            received: number;
                            sha256: string;
                            source: string | null;
                            /** @description Of what has none, how it begins. */
                            subject: string | null;
                            /** @enum {string} */
                            tlp: "clear" | "green" | "amber" | "amber+strict" | "red";
                            /** @enum {string|null} */
                            verdict: "fraud" | "suspicious" | "unwanted" | "clear" | "verified" | null;
                            via: string;
                            /** @enum {string} */
                            word: "fraud" | "unwanted" | "unsure" | "genuine";
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-splits-split-undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                split: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        campaign: string;
                        closed: string;
                        /** @description Blocks that the split ended. They stay so: a decision puts them in force anew. */
                        ended: number;
                        texts: number;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-stats": {
        parameters: {
            query?: {
                /** @description 30 days ago, if absent. */
                since?: number | null;
                /** @description Now, if absent. */
                until?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        campaigns: number;
                        countries: {
                            name: string | null;
                            reports: number;
                        }[];
                        days: {
                            day: string;
                            reports: number;
                        }[];
                        decisions: {
                            published: number;
                            reverted: number;
                        };
                        /** @description Decisions taken back; mails that people took out of quarantine. */
                        falseAlarms: {
                            released: number;
                            reverted: number;
                        };
                        families: {
                            name: string | null;
                            reports: number;
                        }[];
                        languages: {
                            name: string | null;
                            reports: number;
                        }[];
                        reports: number;
                        toFirstBlock: {
                            campaigns: number;
                            median: number | null;
                            p90: number | null;
                        };
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-stats-series": {
        parameters: {
            query?: {
                /** @description 30 days ago, if absent. */
                since?: number | null;
                /** @description Now, if absent. */
                until?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        by: {
                            country: {
                                counts: {
                                    count: number;
                                    from: number;
                                }[];
                                name: string | null;
                                total: number;
                            }[];
                            family: {
                                counts: {
                                    count: number;
                                    from: number;
                                }[];
                                name: string | null;
                                total: number;
                            }[];
                            language: {
                                counts: {
                                    count: number;
                                    from: number;
                                }[];
                                name: string | null;
                                total: number;
                            }[];
                        };
                        /** @description Opened then. */
                        campaigns: {
                            count: number;
                            from: number;
                        }[];
                        falseAlarms: {
                            from: number;
                            released: number;
                            reverted: number;
                        }[];
                        reports: {
                            count: number;
                            from: number;
                        }[];
                        /** @description Milliseconds of a step of time. */
                        step: number;
                        toFirstBlock: {
                            campaigns: number;
                            from: number;
                            median: number;
                            p90: number;
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-users": {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            clearance: "clear" | "green" | "amber" | "amber+strict" | "red";
                            /** @description Null: removed. */
                            email: string | null;
                            /** @description Has set up a passkey or one-time codes. */
                            hasFactor: boolean;
                            id: string;
                            name: string;
                            removed: number | null;
                            role: string;
                        }[];
                        /** @description Cursor of the next page; null: the end. */
                        next: string | null;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    clearance: "clear" | "green" | "amber" | "amber+strict" | "red";
                    email: string;
                    name: string;
                    /** @enum {string} */
                    role: "analyst" | "approver" | "admin" | "auditor";
                };
            };
        };
        responses: {
            /** @description As asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        password: string;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "patch-users-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    clearance?: "clear" | "green" | "amber" | "amber+strict" | "red";
                    name?: string;
                    /** @enum {string} */
                    role?: "analyst" | "approver" | "admin" | "auditor";
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-users-id-remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-users-id-reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-warning-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string;
                            values: number;
                            version: string;
                        }[];
                    };
                };
            };
            /** @description It was not done (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
