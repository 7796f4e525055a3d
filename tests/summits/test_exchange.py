"""Who gets what: claims by good, way, stage and standing, and voices counted by their origin."""

import pytest

from chiffres.record import claims, labels
from summits import exchange as ex
from summits import groups


@pytest.fixture(scope="module")
def flows():
    """Return the claims on goods and help between the two states."""
    return ex.flows()


@pytest.mark.parametrize(
    ("stance", "modality", "expected"),
    [
        ("assert", "realis", ex.STATED),
        ("assert", "reported_conditional", ex.STATED),
        ("allege", "realis", ex.CHARGED),
        ("estimate", "reported_conditional", ex.CHARGED),
        ("assert", "future", ex.SUPPOSED),
        ("allege", "hypothetical", ex.SUPPOSED),
        ("speculate", "realis", ex.SUPPOSED),
        ("deny", "negation", ex.DENIED),
    ],
)
def test_a_claim_stands_as_its_stance_and_its_verb_say(stance, modality, expected):
    """A denial outweighs a supposition, and that an accusation."""
    assert ex.standing({"stance": stance, "modality": modality}) == expected


def test_every_flow_has_a_good_a_way_and_an_origin(flows):
    """Nothing is left without what the charts sort by."""
    ways = {"North Korea to Russia", "Russia to North Korea"}
    assert set(flows["good"]) == set(groups("good")) and set(flows["way"]) == ways
    assert flows["origin"].astype(bool).all() and set(flows["standing"]) <= set(ex.STANDINGS)


def test_what_goes_to_a_body_of_a_state_goes_to_the_state(flows):
    """The White House spoke of the Wagner group, which is Russia's; who receives it stays told."""
    wagner = flows.set_index("ref").loc["C004-40"]
    assert wagner["way"] == "North Korea to Russia" and wagner["standing"] == ex.CHARGED


def test_only_the_accused_deny(flows):
    """That nobody acknowledged an agreement is no denial."""
    denials = flows[flows["standing"] == ex.DENIED]
    assert set(denials["stance"]) == {"deny"} and "C003-03" not in set(flows["ref"])


def test_no_delivery_of_munitions_is_stated(flows):
    """As far as the five articles go, it is charged, supposed or denied."""
    sent = flows[(flows["good"] == "munitions") & flows["stage"].isin(["shipped", "delivered"])]
    assert len(sent) > 5 and ex.STATED not in set(sent["standing"])


def test_an_origin_counts_once_a_good_at_its_firmest(flows):
    """Two claims of one originator are one voice."""
    voices = ex.originators(flows)
    whole = voices.groupby(["panel", "label"])["count"].sum()
    distinct = flows.groupby(["way", "good"])["origin"].nunique()
    assert whole.to_dict() == distinct.to_dict()


def test_an_origin_is_cited_with_its_first_claim_of_that_standing(flows):
    """Which one stands for it does not hang on how the machine sorts."""
    voices = ex.originators(flows).set_index(["panel", "label", "part"])["ref"]
    for (way, good, part), refs in voices.items():
        said = flows.query("way == @way and good == @good and standing == @part")
        firsts = set(said.drop_duplicates("origin")["ref"])
        assert set(refs.split(", ")) <= firsts, (way, good, part)


def test_a_cell_shows_the_firmest_claim(flows):
    """Munitions are stated as requested and charged as delivered."""
    cells = ex.by_stage(flows).set_index(["row", "column"])["state"]
    assert cells["munitions", "requested"] == "stated"
    assert cells["munitions", "delivered"] == "charged"
    assert cells["oil", "delivered"] == "stated"


def test_every_good_is_a_measure_of_the_claims_and_every_name_a_speaker_of_them(flows):
    """A label for a code that no row has would be a slip of the pen."""
    assert set(labels("good")) <= set(claims()["measure"])
    assert set(labels("speaker")) <= set(flows["origin"])


def test_one_government_is_counted_once(flows):
    """Three names of Washington and two of the West leave fewer accusers, and no fewer claims."""
    merged = ex.merged(flows)
    assert flows["origin"].nunique() - merged["origin"].nunique() == len(labels("speaker"))
    assert len(merged) == len(flows) and "White House" not in set(merged["origin"])
