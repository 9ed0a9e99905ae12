package rules.anonymity.vague_official_test

import data.rules.anonymity.vague_official

officials := {
	"i": 0,
	"at": "src0",
	"mentions": ["src0.mentions.0"],
	"text": "US officials",
	"name": "US officials",
	"head": "official",
	"kind": "unnamed_group",
	"role": "official",
	"grade": 1,
	"named": false,
	"organization": "",
	"nationality": "United States",
	"outlet": "",
	"plural": true,
	"count": 0,
	"anonymity": null,
	"block": 1,
}

said := {
	"i": 0,
	"source": 0,
	"via": null,
	"parent": null,
	"sentence": 1,
	"block": 1,
	"confidence": 95,
	"frame": "verb",
	"class": "neutral",
	"lemma": "say",
	"addressee": "",
	"modal": false,
	"negated": false,
	"question": false,
}

words := [
	{"text": "officials", "lemma": "official", "class": "office"},
	{"text": "official", "lemma": "official", "class": "office"},
	{"text": "authorities", "lemma": "authority", "class": "office"},
	{"text": "aides", "lemma": "aide", "class": "aide"},
	{"text": "sources", "lemma": "source", "class": "bare"},
	{"text": "senior", "lemma": "senior", "class": "rank"},
	{"text": "two", "lemma": "two", "class": "number"},
	{"text": "other", "lemma": "other", "class": "number"},
	{"text": "security", "lemma": "security", "class": "power"},
	{"text": "local", "lemma": "local", "class": "service"},
	{"text": "police", "lemma": "police", "class": "force"},
	{"text": "campaign", "lemma": "campaign", "class": "circle"},
	{"text": "republican", "lemma": "republican", "class": "side"},
]

ministry := {"i": 1, "kind": "named_org", "head": "", "name": "Ministry of Transport", "organization": "", "role": "government", "owner": "", "nationality": "", "outlet": "", "named": true, "block": 1}

story := {
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 0}, {"i": 2, "body": 1}, {"i": 3, "body": 2}],
	"sources": [officials],
	"attributions": [said],
	"matches": {"officials": words, "reasons": []},
}

found(changes) := report if {
	report := vague_official.report with input as object.union(story, changes)
}

described(name, changes) := found({"sources": [object.union(officials, object.union({"text": name, "name": name}, changes))]})

plain(name) := described(name, {"nationality": ""})

flagged(name) := {{"at": "src0", "related": ["src0.mentions.0"], "args": {"source": name}}}

test_flags_officials_of_a_country if {
	found({}) == flagged("US officials")
}

# "US officials said so. Senior officials spoke on condition of anonymity because …"
explaining(changes, other, reasons) := found({
	"sources": [
		object.union(officials, object.union({"organization": "Pentagon"}, other)),
		object.union(officials, object.union({"i": 1, "at": "src1", "mentions": ["src1.mentions.0"], "name": "senior officials"}, changes)),
	],
	"attributions": [object.union(said, {"source": 1})],
	"matches": {"officials": words, "reasons": reasons},
})

test_allows_officials_who_explain_the_sentence_before if {
	explaining({}, {}, [{"sentence": 1}]) == set()
}

test_flags_officials_who_explain_themselves_alone if {
	count(explaining({}, {}, [{"sentence": 2}])) == 1
	count(explaining({}, {"head": "nurse"}, [{"sentence": 1}])) == 1
	count(explaining({}, {"block": 2}, [{"sentence": 1}])) == 1
	count(explaining({}, {"i": 2}, [{"sentence": 1}])) == 1
}

test_flags_officials_of_nothing if {
	plain("officials") == flagged("officials")
}

test_flags_a_rank_and_a_number if {
	plain("two senior officials") == flagged("two senior officials")
}

test_flags_a_trade if {
	plain("security officials") == flagged("security officials")
}

test_allows_a_word_that_tells_more if {
	plain("harbour officials") == set()
}

test_allows_more_than_a_country if {
	described("US harbour officials", {}) == set()
}

test_allows_an_organization if {
	described("officials", {"organization": "Severn Trent"}) == set()
	described("US officials", {"organization": "Severn Trent"}) == set()
}

test_allows_a_better_grade if {
	described("officials", {"grade": 3}) == set()
	described("officials", {"grade": 2}) == flagged("officials")
}

of_a_campaign(name) := found({
	"sources": [object.union(officials, {"text": name, "name": name, "head": "aide", "nationality": ""})],
	"matches": {"advised": [], "officials": array.concat(words, [{"text": "campaign", "lemma": "campaign", "class": "circle"}]), "reasons": []},
})

test_allows_the_staff_of_a_campaign if {
	of_a_campaign("campaign aides") == set()
	of_a_campaign("party strategists") == set()
	of_a_campaign("senior aides") == flagged("senior aides")
}

test_flags_aides_of_a_power if {
	described("security aides", {"head": "aide", "nationality": ""}) == flagged("security aides")
}

# "Senior aides to the mayor."
of_somebody(changes, source_changes) := found({
	"sources": [object.union(officials, object.union({"text": "senior aides", "name": "senior aides", "head": "aide", "nationality": "", "sentence": 1}, source_changes))],
	"matches": {"advised": [object.union({"text": "to", "class": "whose", "sentence": 1}, changes)], "officials": words, "reasons": []},
})

test_allows_aides_of_somebody if {
	of_somebody({}, {}) == set()
	of_somebody({"sentence": 2}, {}) == flagged("senior aides")
	of_somebody({}, {"text": "senior officials", "name": "senior officials", "head": "official"}) == flagged("senior officials")
}

test_flags_the_seat_of_a_government if {
	described("US officials", {"organization": "Whitehall"}) == flagged("US officials")
}

test_allows_aides_of_more_than_a_power if {
	described("harbour security aides", {"head": "aide", "nationality": ""}) == set()
}

test_flags_officials_of_any_campaign if {
	plain("campaign officials") == flagged("campaign officials")
}

test_flags_those_of_a_party if {
	plain("Republican officials") == flagged("Republican officials")
	described("Republican aides", {"head": "aide", "nationality": ""}) == flagged("Republican aides")
	described("Republican sources", {"head": "source", "nationality": ""}) == flagged("Republican sources")
}

test_flags_sources_of_a_trade if {
	described("police sources", {"head": "source", "nationality": ""}) == flagged("police sources")
}

test_allows_sources_of_more_than_a_trade if {
	described("harbour police sources", {"head": "source", "nationality": ""}) == set()
}

# That is for anonymity.bare_source, or is "familiar with the matter".
test_leaves_plain_sources_alone if {
	described("senior sources", {"head": "source", "nationality": ""}) == set()
}

test_allows_those_mentioned_before if {
	plain("the officials") == set()
}

# The saying of an institution, and that of officials in another paragraph.
beneath(institution, paragraph, changes) := report if {
	plainly := {"text": "Officials", "name": "officials", "nationality": "", "block": paragraph}
	report := found({
		"sources": [object.union(officials, object.union(plainly, changes)), institution],
		"attributions": [
			object.union(said, {"source": 1}),
			object.union(said, {"i": 1, "block": paragraph}),
		],
	})
}

below(paragraph) := beneath(ministry, paragraph, {})

test_allows_officials_below_their_ministry if {
	below(2) == set()
}

test_flags_officials_of_a_party_below_a_ministry if {
	those := {"text": "Republican officials", "name": "Republican officials"}
	beneath(ministry, 2, those) == flagged("Republican officials")
}

test_flags_officials_below_the_police if {
	beneath(object.union(ministry, {"role": "police"}), 2, {}) == flagged("Officials")
}

test_flags_officials_below_a_person if {
	beneath(object.union(ministry, {"kind": "named_person", "name": "Vos"}), 2, {}) == flagged("Officials")
}

test_flags_officials_below_their_country if {
	beneath(object.union(ministry, {"name": "Peru", "owner": "Peru"}), 2, {}) == flagged("Officials")
}

test_flags_officials_far_below_a_ministry if {
	below(3) == flagged("Officials")
}

test_flags_officials_of_a_country_below_a_ministry if {
	report := beneath(ministry, 2, {"text": "US officials", "name": "US officials", "nationality": "United States"})
	report == flagged("US officials")
}

test_flags_officials_below_an_outlet if {
	beneath(object.union(ministry, {"name": "Reuters", "outlet": "Reuters"}), 2, {}) == flagged("Officials")
}

# Officials whom another paragraph describes.
elsewhere(name, changes) := report if {
	fuller := object.union(officials, object.union({"i": 1, "at": "src1", "name": name, "nationality": ""}, changes))
	report := found({"sources": [object.union(officials, {"name": "officials", "nationality": ""}), fuller]})
}

test_allows_officials_whose_office_is_given_elsewhere if {
	elsewhere("harbour officials", {}) == set()
	elsewhere("senior officials", {"organization": "Severn Trent"}) == set()
	elsewhere("harbour officials", {"head": "aide"}) == flagged("US officials")
	elsewhere("security officials", {}) == flagged("US officials")
}

# Officials of a country speak, and others after them.
after(name, changes) := {report.at | some report in found({
	"sources": [
		officials,
		object.union(officials, object.union({"i": 1, "at": "src1", "text": name, "name": name, "nationality": ""}, changes)),
	],
	"attributions": [said, object.union(said, {"i": 1, "source": 1, "sentence": 2, "block": 2})],
})}

test_counts_officials_who_speak_again_once if {
	after("local officials", {}) == {"src0"}
	after("security officials", {}) == {"src0", "src1"}
	after("local sources", {"head": "source"}) == {"src0", "src1"}
}

test_flags_officials_after_some_who_say_nothing if {
	report := found({
		"sources": [officials, object.union(officials, {"i": 1, "at": "src1", "text": "officials", "name": "local officials", "nationality": ""})],
		"attributions": [object.union(said, {"source": 1})],
	})
	count(report) == 1
}

test_counts_officials_by_their_order if {
	found({
		"sources": [
			object.union(officials, {"name": "local officials", "text": "local officials", "nationality": ""}),
			object.union(officials, {"i": 1, "at": "src1"}),
		],
		"attributions": [said, object.union(said, {"i": 1, "source": 1})],
	}) == {
		{"at": "src0", "related": ["src0.mentions.0"], "args": {"source": "local officials"}},
		{"at": "src1", "related": ["src0.mentions.0"], "args": {"source": "US officials"}},
	}
}

test_flags_the_authorities if {
	plainly := {"head": "authority", "nationality": "", "text": "the authorities", "name": "authorities"}
	report := found({
		"sources": [object.union(officials, plainly)],
		"matches": {"officials": array.concat(words, [{"text": "authorities", "lemma": "authority", "class": "office"}]), "reasons": []},
	})
	report == flagged("the authorities")
}

# "The Cyprus Mail reported that US officials said so."
relayed(lemma, teller, changes) := found({
	"sources": [officials, object.union({"i": 1, "kind": "named_org", "head": "", "name": "Cyprus Mail", "organization": "", "role": "", "nationality": "", "outlet": "", "named": true, "block": 9}, teller)],
	"blocks": array.concat(story.blocks, [{"i": 4, "body": 3}, {"i": 5, "body": 4}, {"i": 6, "body": 5}, {"i": 7, "body": 6}, {"i": 8, "body": 7}, {"i": 9, "body": 8}]),
	"attributions": [object.union(said, object.union({"parent": 1}, changes)), object.union(said, {"i": 1, "source": 1, "lemma": lemma, "block": 9})],
})

test_flags_what_a_paper_without_a_list_reports if {
	relayed("report", {}, {}) == flagged("US officials")
	relayed("say", {}, {}) == set()
	relayed("report", {"kind": "named_person"}, {}) == set()
	relayed("report", {}, {"lemma": "report"}) == set()
}

test_allows_what_was_told_to_others if {
	found({"attributions": [object.union(said, {"lemma": "tell", "addressee": "the residents"})]}) == set()
}

test_flags_what_was_told_to_reporters if {
	found({"attributions": [object.union(said, {"lemma": "tell", "addressee": "reporters"})]}) == flagged("US officials")
}

test_flags_what_was_told_to_an_outlet if {
	outlet := {"i": 1, "kind": "named_org", "head": "", "name": "Reuters", "role": "outlet", "organization": "", "nationality": "", "outlet": "Reuters", "named": true, "block": 1}
	report := found({
		"sources": [officials, outlet],
		"attributions": [object.union(said, {"lemma": "tell", "addressee": "Reuters", "via": 1})],
	})
	report == flagged("US officials")
}

# According to Reuters, US officials warned the White House.
test_allows_what_an_outlet_says_was_told_to_others if {
	outlet := {"i": 1, "kind": "named_org", "head": "", "name": "Reuters", "role": "outlet", "organization": "", "nationality": "", "outlet": "Reuters", "named": true, "block": 1}
	report := found({
		"sources": [officials, outlet],
		"attributions": [object.union(said, {"lemma": "warn", "addressee": "the White House", "via": 1})],
	})
	report == set()
}

# "Advisers to the mayor said": the mayor was not told.
test_flags_what_was_said_of_others if {
	found({"attributions": [object.union(said, {"addressee": "the mayor"})]}) == flagged("US officials")
}

test_flags_officials_who_count_the_dead if {
	found({"claims": [{"kind": "casualty", "sentence": 1}]}) == flagged("US officials")
}

below_the_mayor(name) := report if {
	those := object.union(officials, {"i": 1, "text": name, "name": name, "nationality": "", "block": 2})
	report := found({"sources": [object.union(mayor, {"i": 0, "block": 2}), those], "attributions": [object.union(said, {"source": 1})]})
}

test_flags_officials_below_their_mayor if {
	below_the_mayor("local officials") == flagged("local officials")
	below_the_mayor("senior security officials") == flagged("senior security officials")
}

# "Local officials say they welcome it", and then their mayor.
mayor := {"i": 1, "kind": "named_person", "role": "official", "title": "Mayor", "name": "Ada Cole", "head": "", "named": true, "nationality": "", "outlet": "", "block": 3}

before_the_mayor(changes, named) := report if {
	locals := object.union(officials, object.union({"text": "local officials", "name": "local officials", "nationality": "", "block": 3}, changes))
	report := found({"blocks": array.concat(story.blocks, [{"i": 4, "body": 3}, {"i": 5, "body": 4}]), "sources": [locals, object.union(mayor, object.union({"block": 4}, named))]})
}

test_allows_officials_whose_mayor_speaks_next if {
	before_the_mayor({}, {}) == set()
}

# "Top security officials underlined it", and then the minister.
test_allows_the_officials_of_a_second_paragraph_who_have_names if {
	top := {"text": "senior security officials", "name": "senior security officials", "block": 2}
	before_the_mayor(top, {"block": 3}) == set()
	before_the_mayor(top, {"block": 4}) == flagged("senior security officials")
	before_the_mayor(top, {"block": 3, "role": "expert"}) == flagged("senior security officials")
	before_the_mayor(top, {"block": 3, "kind": "unnamed_person", "named": false}) == flagged("senior security officials")
	before_the_mayor(object.union(top, {"block": 3}), {"block": 3}) == flagged("senior security officials")
	before_the_mayor(object.union(top, {"count": 2}), {"block": 3}) == flagged("senior security officials")
	before_the_mayor(object.union(top, {"kind": "anonymous"}), {"block": 3}) == flagged("senior security officials")
	before_the_mayor(object.union(top, {"nationality": "United States", "name": "US officials", "text": "US officials"}), {"block": 3}) == flagged("US officials")
}

test_allows_some_of_the_officials_whose_mayor_speaks_next if {
	before_the_mayor({"text": "other local officials", "name": "other local officials"}, {}) == set()
}

test_flags_officials_far_above_a_mayor if {
	before_the_mayor({}, {"block": 5}) == flagged("local officials")
	before_the_mayor({}, {"role": "expert"}) == flagged("local officials")
	before_the_mayor({}, {"kind": "unnamed_person", "named": false, "i": 2}) == flagged("local officials")
	before_the_mayor({"count": 1}, {}) == flagged("local officials")
	before_the_mayor({"text": "security officials", "name": "security officials", "kind": "unnamed_person"}, {}) == flagged("security officials")
}

# Officials speak, then somebody with a name, and then they do again.
coming_back(changes, sentence) := found({
	"sources": [
		object.union(officials, object.union({"text": "local officials", "name": "local officials", "nationality": ""}, changes)),
		object.union(mayor, {"block": changes.block + 1, "sentence": 2}),
	],
	"attributions": [said, object.union(said, {"i": 1, "source": 1, "sentence": 3}), object.union(said, {"i": 2, "sentence": sentence})],
})

test_flags_officials_who_come_back_below_their_mayor if {
	security := {"text": "senior security officials", "name": "senior security officials"}
	every changes in [{"block": 2}, object.union(security, {"block": 2}), object.union(security, {"block": 1})] {
		count(coming_back(changes, 3)) == 1
		coming_back(changes, 2) == set()
	}
}

test_allows_officials_above_their_mayor_and_a_nurse if {
	nurse := {"i": 2, "kind": "unnamed_person", "role": "", "text": "a nurse", "name": "nurse", "head": "nurse", "named": false, "nationality": "", "outlet": "", "block": 3}
	report := found({
		"sources": [object.union(officials, {"text": "local officials", "name": "local officials", "nationality": "", "block": 2}), object.union(mayor, {"block": 3, "sentence": 2}), nurse],
		"attributions": [said, object.union(said, {"i": 1, "source": 2, "sentence": 3})],
	})
	report == set()
}

test_flags_the_authorities_above_a_mayor if {
	coming_back({"block": 2, "head": "authority", "text": "authorities", "name": "authorities"}, 1) == flagged("authorities")
}

# The same, in a lead above a ministry.
test_flags_officials_who_come_back_below_a_ministry if {
	count(above_the_ministry(3)) == 1
	above_the_ministry(2) == set()
}

above_the_ministry(sentence) := found({
	"sources": [object.union(officials, {"text": "officials", "name": "officials", "nationality": ""}), object.union(ministry, {"block": 2, "sentence": 2})],
	"attributions": [said, object.union(said, {"i": 1, "source": 1, "block": 2, "sentence": 3}), object.union(said, {"i": 2, "sentence": sentence})],
})

test_flags_officials_of_a_country_above_a_mayor if {
	found({"sources": [officials, mayor]}) == flagged("US officials")
}

# A lead, or a second paragraph, whose officials the story names.
named_below(changes, paragraph) := found({
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": paragraph}, {"i": 2, "body": 1}],
	"sources": [object.union(officials, changes), object.union(mayor, {"block": 2, "role": "expert", "title": "Police chief"})],
})

test_allows_a_lead_whose_officials_have_names if {
	security := {"text": "senior security officials", "name": "senior security officials", "nationality": ""}
	named_below(security, 0) == set()
	named_below(security, 1) == flagged("senior security officials")
	named_below({}, 0) == flagged("US officials")
}

test_flags_a_lead_beside_a_banker if {
	named_below_by("expert") == flagged("security officials")
	named_below_by("official") == set()
}

named_below_by(role) := found({
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 0}, {"i": 2, "body": 1}],
	"sources": [
		object.union(officials, {"text": "security officials", "name": "security officials", "nationality": "", "kind": "unnamed_person"}),
		object.union(mayor, {"block": 2, "role": role}),
	],
})

# Of two sorts it is the second that a power speaks through.
test_flags_officials_behind_experts if {
	described("experts and US officials", {"head": "expert"}) == flagged("experts and US officials")
	described("experts and officials", {"head": "expert"}) == set()
	described("experts and US staff", {"head": "expert"}) == set()
	described("experts of US officials", {"head": "expert"}) == set()
	plain("harbour and security officials") == set()
}

# Where they are does not say at which office they work.
test_flags_officials_in_a_place if {
	plain("officials in Leith") == flagged("officials in Leith")
	plain("local officials in Leith") == set()
	plain("officials at Leith") == set()
}

test_flags_officials_of_a_seat_of_government if {
	described("Whitehall officials", {"nationality": "United Kingdom", "organization": "Whitehall", "grade": 3}) == flagged("Whitehall officials")
	described("Leith officials", {"nationality": "United Kingdom", "organization": "Leith"}) == set()
	described("US officials", {"grade": 3}) == set()
}

# "The authorities" and local officials are not the ministry's.
below_the_ministry(changes) := found({"sources": [object.union(officials, changes), ministry], "attributions": [said, object.union(said, {"i": 1, "source": 1})]})

test_flags_authorities_below_a_ministry if {
	below_the_ministry({"text": "officials", "name": "officials", "nationality": ""}) == set()
	below_the_ministry({"text": "local officials", "name": "local officials", "nationality": ""}) == flagged("local officials")
	below_the_ministry({"text": "authorities", "name": "authorities", "head": "authority", "nationality": ""}) == flagged("authorities")
}

# Below the head of an agency they are the agency's.
below_the_head(changes) := found({
	"sources": [object.union(officials, {"text": "officials", "name": "officials", "nationality": "", "block": 3}), object.union(object.union(ministry, {"kind": "named_person", "role": "", "title": "FBI Director", "block": 3}), changes)],
	"attributions": [object.union(said, {"block": 3}), object.union(said, {"i": 1, "source": 1, "block": 3})],
})

test_allows_officials_below_the_head_of_an_agency if {
	below_the_head({}) == set()
	below_the_head({"title": "F.B.I. Director"}) == set()
	below_the_head({"title": "Director"}) == flagged("officials")
	below_the_head({"kind": "unnamed_person"}) == flagged("officials")
}

# "A health official" is one more, and "security officials" above "officials" are the same.
test_counts_one_who_comes_with_an_article if {
	second := object.union(officials, {"i": 1, "at": "src1", "text": "a local official", "name": "local official", "nationality": "", "plural": false})
	report := found({"sources": [officials, second], "attributions": [said, object.union(said, {"i": 1, "source": 1})]})
	{finding.at | some finding in report} == {"src0", "src1"}
}

# The one who speaks next, and no later one.
test_flags_a_lead_whose_official_comes_later if {
	lead("official", 1) == set()
	lead("official", 2) == flagged("security officials")
	lead("", 1) == set()
	lead("", 2) == flagged("security officials")
}

lead(role, i) := found({
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 0}, {"i": 2, "body": 1}],
	"sources": [
		object.union(officials, {"text": "security officials", "name": "security officials", "nationality": "", "kind": "unnamed_person"}),
		object.union(mayor, {"i": i, "block": 2, "role": role, "title": "Police chief"}),
	],
})

test_flags_officials_who_speak_with_those_who_know if {
	known := {"grade": 4, "nationality": "", "kind": "anonymous"}
	described("security officials and two people briefed on it", known) == flagged("security officials and two people briefed on it")
	described("security officials who know", known) == set()
	described("two people briefed on it and security officials", known) == set()
	described("security officials and police and two people", known) == set()
	plain("security officials and police and guards") == set()
	plain("security and harbour officials") == set()
}

test_flags_officials_who_believe_so if {
	found({"attributions": [object.union(said, {"class": "attitude", "lemma": "believe"})]}) == flagged("US officials")
	found({"attributions": [object.union(said, {"class": "attitude", "lemma": "want"})]}) == set()
}

test_allows_others_who_believe_so if {
	report := found({
		"sources": [object.union(officials, {"head": "aide", "name": "US aides", "text": "US aides"})],
		"attributions": [object.union(said, {"class": "attitude", "lemma": "believe"})],
	})
	report == set()
}

test_flags_officials_in_a_part_of_the_country if {
	plain("officials in the northern province") == flagged("officials in the northern province")
	plain("officials in the water ministry") == set()
}

# A lead with officials, and who speaks in a paragraph below it.
above(name, institution, paragraph) := found({
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 0}, {"i": 2, "body": paragraph}],
	"sources": [object.union(officials, {"text": name, "name": name, "nationality": ""}), object.union(ministry, institution)],
	"attributions": [said, object.union(said, {"i": 1, "source": 1, "sentence": 4, "block": 2})],
})

# Two offices, and the lead may mean either.
between(second) := found({
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 0}, {"i": 2, "body": 1}],
	"sources": [object.union(officials, {"text": "local officials", "name": "local officials", "nationality": ""}), ministry, object.union(ministry, {"i": 2, "name": "Harbour Board"})],
	"attributions": [said, object.union(said, {"i": 1, "source": 1, "sentence": 4, "block": 2}), object.union(said, {"i": 2, "source": second, "sentence": 5, "block": 2})],
})

test_flags_a_lead_above_two_offices if {
	between(1) == set()
	between(2) == flagged("local officials")
}

test_allows_a_lead_whose_office_comes_below if {
	above("local officials", {}, 1) == set()
	above("local officials", {}, 2) == set()
	above("local officials", {}, 3) == flagged("local officials")
	above("local officials", {"role": "police"}, 2) == flagged("local officials")
	above("security officials", {}, 2) == flagged("security officials")
}

test_flags_the_authorities_of_a_lead_and_officials_below_it if {
	found({
		"sources": [object.union(officials, {"text": "authorities", "name": "authorities", "head": "authority", "nationality": ""}), ministry],
		"attributions": [said, object.union(said, {"i": 1, "source": 1, "sentence": 4, "block": 3})],
	}) == flagged("authorities")
	found({
		"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 1}, {"i": 2, "body": 2}],
		"sources": [object.union(officials, {"text": "local officials", "name": "local officials", "nationality": ""}), ministry],
		"attributions": [said, object.union(said, {"i": 1, "source": 1, "sentence": 4, "block": 2})],
	}) == flagged("local officials")
}

# "A staffer emailed the clerk the list": the story read the letter.
emailed(changes, hits) := found({
	"attributions": [object.union(said, object.union({"lemma": "email"}, changes))],
	"matches": object.union(story.matches, {"mastheads": hits}),
})

test_allows_who_wrote_to_a_colleague if {
	emailed({}, []) == set()
	emailed({}, [{"text": "Courier", "sentence": 2}]) == set()
	emailed({"lemma": "warn", "addressee": "the clerk"}, [{"text": "Courier", "sentence": 1}]) == set()
}

test_flags_who_wrote_to_a_newspaper if {
	emailed({}, [{"text": "Courier", "sentence": 1}]) == flagged("US officials")
}
