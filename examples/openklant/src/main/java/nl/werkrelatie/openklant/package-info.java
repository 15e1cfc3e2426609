// SPDX-License-Identifier: EUPL-1.2
/**
 * A host that has klantcontacten: the way in, with {@link nl.werkrelatie.openklant.Klantcontacten},
 * and the way back, with {@link nl.werkrelatie.openklant.Klantcontactverzoeken}.
 *
 * <p>Of a klantcontact is read when and how it was, whether it was made, who began it and who of
 * the municipality took part. What it was about, names, addresses and numbers are never read. No
 * report, message or log holds anything that was read, but for a place in it.
 */
@NullMarked
package nl.werkrelatie.openklant;

import org.jspecify.annotations.NullMarked;
