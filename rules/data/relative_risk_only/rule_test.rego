package rules.data.relative_risk_only_test

import data.rules.data.relative_risk_only

# A headline, and ten paragraphs of three sentences.
story := {
	"blocks": [{"body": i - 1} | some i in numbers.range(0, 10)],
	"sentences": [{"i": i, "block": floor(i / 3), "index": i % 3} | some i in numbers.range(0, 32)],
	"numbers": [],
	"matches": {"risks": [risk], "harms": [outcome]},
}

risk := {"at": "m0", "text": "doubles the risk", "class": "relative", "sentence": 19, "block": 6}

outcome := {"at": "m1", "text": "stroke", "sentence": 19, "block": 6}

found(changes) := report if {
	report := relative_risk_only.report with input as object.union(story, changes)
}

beside(hits) := found({"matches": {"risks": array.concat([risk], hits), "harms": [outcome]}})

# What is found for a risk of another class, with other words and numbers.
classed(class, hits, figures) := found({
	"numbers": figures,
	"matches": {"risks": array.concat([object.union(risk, {"class": class})], hits), "harms": [outcome]},
})

word(class, sentence) := {"at": "m2", "text": class, "class": class, "sentence": sentence, "block": floor(sentence / 3)}

number(kind, sentence) := {"kind": kind, "sentence": sentence}

flagged := {{"at": "m0", "args": {"risk": "doubles the risk"}}}

test_flags_a_relative_risk if {
	found({}) == flagged
}

test_allows_a_risk_of_no_harm if {
	found({"matches": {"harms": []}}) == set()
	found({"matches": {"harms": [object.union(outcome, {"sentence": 18})]}}) == set()
}

of_the_headline(text, hit) := found({"matches": {"risks": [object.union(risk, {"text": text})], "harms": [object.union(outcome, hit)]}})

test_flags_a_risk_of_what_the_headline_names if {
	of_the_headline("doubles the risk", {"sentence": 0, "block": 0}) == flagged
	of_the_headline("doubles the risk", {"sentence": 6, "block": 2}) == set()
	of_the_headline("twice as likely", {"sentence": 0, "block": 0}) == set()
}

test_flags_a_change_with_a_figure if {
	classed("change", [], [number("percent", 19)]) == flagged
	classed("change", [word("growth", 19)], []) == flagged
}

test_allows_a_change_without_a_figure if {
	classed("change", [], []) == set()
	classed("change", [], [number("year", 19)]) == set()
	classed("change", [], [number("percent", 18)]) == set()
	classed("change", [word("growth", 18)], []) == set()
	classed("change", [word("verb", 19)], []) == set()
}

test_flags_a_risk_that_grows if {
	classed("noun", [word("growth", 19)], []) == flagged
}

test_allows_a_risk_that_does_not_grow if {
	classed("noun", [], [number("percent", 19)]) == set()
	classed("absolute", [word("growth", 18)], [number("percent", 19)]) == set()
	classed("other", [word("growth", 19)], [number("percent", 19)]) == set()
}

test_allows_an_absolute_figure_near_it if {
	beside([word("absolute", 18)]) == set()
	beside([word("absolute", 21)]) == set()
	found({"numbers": [number("ratio", 20)]}) == set()
}

test_flags_an_absolute_figure_elsewhere if {
	beside([word("absolute", 17)]) == flagged
	beside([word("absolute", 22)]) == flagged
	found({"numbers": [number("percent", 20)]}) == flagged
}

# A risk in the headline, the lead or a later block, and the cases in a sentence.
early(block, sentence) := found({"matches": {
	"risks": [object.union(risk, {"sentence": block * 3, "block": block}), word("absolute", sentence)],
	"harms": [object.union(outcome, {"sentence": block * 3, "block": block})],
}})

test_allows_a_headline_that_the_story_explains if {
	early(0, 25) == set()
}

test_allows_a_lead_that_the_next_paragraphs_explain if {
	early(1, 11) == set()
}

test_flags_a_lead_that_is_explained_far_below if {
	early(1, 12) == flagged
	early(1, 1) == flagged
}

test_flags_a_later_paragraph if {
	early(2, 25) == flagged
}
