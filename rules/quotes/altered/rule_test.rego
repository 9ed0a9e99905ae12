package rules.quotes.altered_test

import data.rules.quotes.altered

quote := {
	"i": 0, "at": "q0", "text": "We knew … and left", "parts": ["q0.parts.0"], "ellipses": ["q0.ellipses.0"], "brackets": [],
	"block": 1, "parent": null, "attribution": 0, "sentence": 3,
}

blocks := [{"body": -1}, {"body": 0}]

# What is found of a quotation, changed, and of these hits.
found(changes, hits) := report if {
	report := altered.report with input as {"blocks": blocks, "quotes": [object.union(quote, changes)], "matches": {"insertions": hits}}
		with data.config.quotes.altered.insertions as 2
}

changed(changes) := found(changes, [])

shortened := {{"at": "q0.ellipses.0", "related": [], "args": {"words": "We knew … and left", "change": "words were left out"}}}

test_flags_words_left_out if {
	changed({}) == shortened
}

test_allows_whole_quotations if {
	changed({"ellipses": []}) == set()
}

test_flags_each_quotation_once if {
	report := changed({"text": "We knew … and … left", "ellipses": ["q0.ellipses.0", "q0.ellipses.1"]})
	{finding.related | some finding in report} == {["q0.ellipses.1"]}
}

test_flags_a_paragraph_once if {
	related_to({}) == {["q1.ellipses.0"]}
	related_to({"block": 2}) == {[]}
}

# The related places when another quotation is shortened, too.
related_to(changes) := {finding.related | some finding in report} if {
	other := object.union(object.union(quote, {"i": 1, "ellipses": ["q1.ellipses.0"]}), changes)
	report := altered.report with input as {"blocks": array.concat(blocks, [{"body": 1}]), "quotes": [quote, other], "matches": {"insertions": []}}
		with data.config.quotes.altered.insertions as 2
}

test_allows_an_ellipsis_at_the_ends if {
	changed({"text": "We knew …"}) == set()
	changed({"text": "[…] We knew"}) == set()
	changed({"text": "... we knew"}) == set()
	changed({"text": "We knew […]."}) == set()
	report := changed({"text": "… we knew … and left", "ellipses": ["q0.ellipses.0", "q0.ellipses.1"]})
	{finding.at | some finding in report} == {"q0.ellipses.1"}
}

# "We knew," he said. "… And we left."
parted(text, changes) := {finding.at | some finding in report} if {
	half := object.union(object.union(quote, {"i": 1, "text": "We knew,", "ellipses": [], "sentence": 2}), changes)
	report := altered.report with input as {"blocks": blocks, "quotes": [object.union(quote, {"text": text}), half], "matches": {"insertions": []}}
		with data.config.quotes.altered.insertions as 2
}

test_flags_an_ellipsis_between_two_halves if {
	parted("… And we left.", {}) == {"q0.ellipses.0"}
	parted("And we left …", {}) == set()
	parted("… And we left.", {"attribution": 1}) == set()
	parted("… And we left.", {"sentence": 1}) == set()
	parted("… And we left.", {"parent": 2}) == set()
}

test_flags_an_ellipsis_between_sentences if {
	count(changed({"text": "We knew. [...] We left"})) == 1
}

test_flags_dots_of_every_form if {
	count(changed({"text": "We knew [...] and left"})) == 1
	count(changed({"text": "We knew [...] and. Left"})) == 1
	count(changed({"text": "We knew [...] Bob left"})) == 1
}

test_allows_other_quotations if {
	changed({"block": 0}) == set()
	changed({"parent": 1}) == set()
	changed({"parts": ["q0.parts.0", "q0.parts.1"]}) == set()
}

patched(brackets, hits) := found({"ellipses": [], "brackets": brackets}, hits)

one := ["q0.brackets.0"]

two := ["q0.brackets.0", "q0.brackets.1"]

filled := {{"at": "q0.brackets.0", "related": ["q0.brackets.1"], "args": {"words": "We knew … and left", "change": "words were put in"}}}

hit := {"quote": 0, "class": "harmless"}

test_flags_two_insertions if {
	patched(two, []) == filled
	found({"ellipses": [], "brackets": two, "parent": 1}, []) == set()
}

test_allows_one_name if {
	patched(one, []) == set()
}

test_allows_what_changes_no_word if {
	patched(two, [hit]) == set()
	patched(two, [object.union(hit, {"quote": 1})]) == filled
	patched(two, [object.union(hit, {"class": "mending"})]) == filled
}

test_flags_one_grave_insertion if {
	count(patched(one, [object.union(hit, {"class": "grave"})])) == 1
	patched(one, [object.union(hit, {"class": "grave", "quote": 1})]) == set()
	patched([], [object.union(hit, {"class": "grave"})]) == set()
}

noun(text, hits) := found({"ellipses": [], "brackets": one, "text": text}, hits)

test_flags_one_noun if {
	count(noun("We rode with [Danger Mouse], and left", [])) == 1
	count(noun("[Sanders] should stay", [])) == 1
	noun("We ask[ed] Bob", []) == set()
	noun("We met [Hillary] Clinton", []) == set()
	noun("We met [he] there", []) == set()
	count(noun("We met [this] there", [object.union(hit, {"class": "mending", "text": "[this]", "quote": 1})])) == 1
	count(noun("We met [this] there", [object.union(hit, {"class": "round", "text": "[this]"})])) == 1
	noun("We met [sic] there", [object.union(hit, {"text": "[sic]"})]) == set()
	noun("We met [this] there", [object.union(hit, {"class": "mending", "text": "[this]"})]) == set()
	count(noun("We met [Roos], who nodd[ed]", [object.union(hit, {"text": "[ed]"})])) == 1
	count(noun("They pushed [reigning champions] Kolm", [])) == 1
	count(noun("We met [Bob Roos] there", [object.union(hit, {"quote": 1})])) == 1
	count(noun("We met [Bob Roos] there", [object.union(hit, {"class": "round"})])) > 0
}

round(changes) := found({"ellipses": []}, [object.union({"at": "m.insertions.0", "quote": 0, "class": "round", "block": 1}, changes)])

test_flags_round_brackets if {
	round({}) == {{"at": "m.insertions.0", "related": [], "args": {"words": "We knew … and left", "change": "words were put in"}}}
}

test_allows_round_brackets_outside if {
	round({"quote": null}) == set()
	round({"block": 0}) == set()
	round({"class": "mending"}) == set()
}
