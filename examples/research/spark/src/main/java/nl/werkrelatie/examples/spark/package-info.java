// SPDX-License-Identifier: EUPL-1.2
/** Short answers for a caseload that is too large for one machine, on Apache Spark. */
package nl.werkrelatie.examples.spark;
