<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>KSDiff</name>
    <message>
        <source>Adapt weights to a scene</source>
        <translation>Adapter des poids à une scène</translation>
    </message>
    <message>
        <source>Makes weights for a scene from its own PAN and MS, and keeps them if they help.</source>
        <translation>Fait des poids pour une scène à partir de ses propres PAN et MS, et les garde s’ils aident.</translation>
    </message>
    <message>
        <source>weights,train,fine-tuning,adaptation,sensor,pan-sharpening</source>
        <translation>poids,entraînement,ajustement fin,adaptation,capteur,pansharpening</translation>
    </message>
    <message>
        <source>Panchromatic layer</source>
        <translation>Couche panchromatique</translation>
    </message>
    <message>
        <source>Multispectral layer</source>
        <translation>Couche multispectrale</translation>
    </message>
    <message>
        <source>Name of the adapted weights</source>
        <translation>Nom des poids adaptés</translation>
    </message>
    <message>
        <source>Time to stay within, minutes</source>
        <translation>Durée à respecter, minutes</translation>
    </message>
    <message>
        <source>Replace your own weights of that name</source>
        <translation>Remplacer vos propres poids de ce nom</translation>
    </message>
    <message>
        <source>The weights {name} are ready after {time}.</source>
        <translation>Les poids {name} sont prêts après {time}.</translation>
    </message>
    <message>
        <source>Not adapted: the weights before stay the better choice for this scene.</source>
        <translation>Non adaptés : les poids d’avant restent le meilleur choix pour cette scène.</translation>
    </message>
    <message>
        <source>Multispectral bands, all if none is chosen</source>
        <translation>Bandes multispectrales, toutes si aucune n’est choisie</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Steps of each trial, as many as fit into the time if 0</source>
        <translation>Étapes de chaque essai, si 0 autant qu’il en tient dans la durée</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Whether weights were written</source>
        <translation>Si des poids ont été écrits</translation>
    </message>
    <message>
        <source>Name of the adapted weights, empty if there are none</source>
        <translation>Nom des poids adaptés, vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>File of the adapted weights</source>
        <translation>Fichier des poids adaptés</translation>
    </message>
    <message>
        <source>Why no weights were written</source>
        <translation>Pourquoi aucun poids n’a été écrit</translation>
    </message>
    <message>
        <source>Error that is gone on held-out blocks, percent</source>
        <translation>Erreur disparue sur les blocs réservés, pour cent</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks before</source>
        <translation>ERGAS sur les blocs réservés avant</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks after</source>
        <translation>ERGAS sur les blocs réservés après</translation>
    </message>
    <message>
        <source>HQNR before</source>
        <translation>HQNR avant</translation>
    </message>
    <message>
        <source>HQNR after</source>
        <translation>HQNR après</translation>
    </message>
    <message>
        <source>Steps of each trial</source>
        <translation>Étapes de chaque essai</translation>
    </message>
    <message>
        <source>Elapsed seconds</source>
        <translation>Secondes écoulées</translation>
    </message>
    <message>
        <source>Adapting needs PyTorch in the Python of QGIS itself, which does not have it.</source>
        <translation>L’adaptation nécessite PyTorch dans le Python de QGIS lui-même, qui ne l’a pas.</translation>
    </message>
    <message>
        <source>Run “python -m ksdiff_core adapt” in a Python that has PyTorch and GDAL.</source>
        <translation>Exécutez « python -m ksdiff_core adapt » dans un Python qui a PyTorch et GDAL.</translation>
    </message>
    <message>
        <source>Assess pansharpened raster</source>
        <translation>Évaluer un raster pansharpené</translation>
    </message>
    <message>
        <source>Reports the quality of a pansharpened raster, whoever made it.</source>
        <translation>Rapport sur la qualité d’un raster pansharpené, quel qu’en soit l’auteur.</translation>
    </message>
    <message>
        <source>quality,report,pan-sharpening,HQNR,QNR,ERGAS,SAM,Q2n</source>
        <translation>qualité,rapport,pansharpening,HQNR,QNR,ERGAS,SAM,Q2n</translation>
    </message>
    <message>
        <source>Pansharpened layer</source>
        <translation>Couche pansharpenée</translation>
    </message>
    <message>
        <source>True image, if there is one</source>
        <translation>Image vraie, s’il y en a une</translation>
    </message>
    <message>
        <source>Uncertainty, if there is one</source>
        <translation>Incertitude, s’il y en a une</translation>
    </message>
    <message>
        <source>Method to judge at reduced resolution</source>
        <translation>Méthode à juger à résolution réduite</translation>
    </message>
    <message>
        <source>Multispectral bands of the raster, all if none is chosen</source>
        <translation>Bandes multispectrales du raster, toutes si aucune n’est choisie</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Rapport de qualité</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Tous les nombres</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Wrote {output} in {time}.</source>
        <translation>{output} écrit en {time}.</translation>
    </message>
    <message>
        <source>Radiometric consistency in a word</source>
        <translation>Cohérence radiométrique en un mot</translation>
    </message>
    <message>
        <source>Best classical method by HQNR</source>
        <translation>Meilleure méthode classique selon HQNR</translation>
    </message>
    <message>
        <source>What SAM, ERGAS, Q2n and SCC are about</source>
        <translation>Ce que mesurent SAM, ERGAS, Q2n et SCC</translation>
    </message>
    <message>
        <source>Reprojection error, relative RMSE</source>
        <translation>Erreur de reprojection, EQM relative</translation>
    </message>
    <message>
        <source>SAM, degrees</source>
        <translation>SAM, degrés</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>{name} was chosen as both the result and an input.</source>
        <translation>{name} a été choisi à la fois comme résultat et comme entrée.</translation>
    </message>
    <message>
        <source>Choose the raster that was made of PAN and MS.</source>
        <translation>Choisissez le raster produit à partir de PAN et de MS.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertitude</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}. Please report it with this log.</source>
        <translation>Erreur inattendue {kind} : {error}. Merci de la signaler avec ce journal.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Tells what to paste into a report of a problem.</source>
        <translation>Dit ce qu’il faut coller dans le signalement d’un problème.</translation>
    </message>
    <message>
        <source>diagnostics,version,PyTorch,device,support</source>
        <translation>diagnostic,version,PyTorch,périphérique,assistance</translation>
    </message>
    <message>
        <source>Diagnostics as a file</source>
        <translation>Diagnostic sous forme de fichier</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics cannot be written to {path}: {error}.</source>
        <translation>Le diagnostic ne peut pas être écrit dans {path} : {error}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Multispectral bands to sharpen, all if none is chosen</source>
        <translation>Bandes multispectrales à affiner, toutes si aucune n’est choisie</translation>
    </message>
    <message>
        <source>Bands of the result, all if none is chosen</source>
        <translation>Bandes du résultat, toutes si aucune n’est choisie</translation>
    </message>
    <message>
        <source>Bands that are interpolated and not sharpened</source>
        <translation>Bandes interpolées et non affinées</translation>
    </message>
    <message>
        <source>Mask, outside which the result is nodata</source>
        <translation>Masque, hors duquel le résultat est sans donnée</translation>
    </message>
    <message>
        <source>Nodata value of the result</source>
        <translation>Valeur sans donnée du résultat</translation>
    </message>
    <message>
        <source>Output data type</source>
        <translation>Type de données de sortie</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Overviews for fast display; cog has them always</source>
        <translation>Aperçus pour un affichage rapide ; cog en a toujours</translation>
    </message>
    <message>
        <source>GeoTIFF creation options</source>
        <translation>Options de création GeoTIFF</translation>
    </message>
    <message>
        <source>Diffusion steps, 0 for automatic</source>
        <translation>Étapes de diffusion, 0 pour automatique</translation>
    </message>
    <message>
        <source>Views of every tile</source>
        <translation>Vues de chaque tuile</translation>
    </message>
    <message>
        <source>Seed of the diffusion</source>
        <translation>Graine de la diffusion</translation>
    </message>
    <message>
        <source>Correct the result so that it gives back the MS exactly</source>
        <translation>Corriger le résultat pour qu’il redonne exactement MS</translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation>Précision du réseau</translation>
    </message>
    <message>
        <source>Tile side in PAN pixels, 0 for automatic</source>
        <translation>Côté des tuiles en pixels PAN, 0 pour automatique</translation>
    </message>
    <message>
        <source>Memory in MB, 0 for a quarter of what is free</source>
        <translation>Mémoire en Mo, 0 pour un quart de ce qui est libre</translation>
    </message>
    <message>
        <source>Continue an interrupted run</source>
        <translation>Poursuivre une exécution interrompue</translation>
    </message>
    <message>
        <source>Pansharpen</source>
        <translation>Pansharpening</translation>
    </message>
    <message>
        <source>Fuses PAN and MS into MS with the pixel size of PAN.</source>
        <translation>Fusionne PAN et MS en une image MS à la taille de pixel de PAN.</translation>
    </message>
    <message>
        <source>pan-sharpening,fusion,panchromatic,multispectral,diffusion</source>
        <translation>pansharpening,fusion,panchromatique,multispectral,diffusion</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Quality of ksdiff</source>
        <translation>Qualité de ksdiff</translation>
    </message>
    <message>
        <source>Extent, all of the scene if empty</source>
        <translation>Emprise, toute la scène si vide</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Image pansharpenée</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Method used</source>
        <translation>Méthode utilisée</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>Périphérique utilisé</translation>
    </message>
    <message>
        <source>MS pixel size over PAN pixel size</source>
        <translation>Taille de pixel MS divisée par celle de PAN</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>Ouverture des images</translation>
    </message>
    <message>
        <source>Wrote {output}: {size}, {type}, in {time} on {device}.</source>
        <translation>{output} écrit : {size}, {type}, en {time} sur {device}.</translation>
    </message>
    <message>
        <source>Correct a shift between PAN and MS</source>
        <translation>Corriger un décalage entre PAN et MS</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves down</source>
        <translation>Décalage donné : pixels PAN dont MS descend</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves right</source>
        <translation>Décalage donné : pixels PAN dont MS va à droite</translation>
    </message>
    <message>
        <source>Further multispectral files, if each band is a file</source>
        <translation>Autres fichiers multispectraux, si chaque bande est un fichier</translation>
    </message>
    <message>
        <source>Panchromatic band</source>
        <translation>Bande panchromatique</translation>
    </message>
    <message>
        <source>Weights: a name or a file, the shipped ones if empty</source>
        <translation>Poids : un nom ou un fichier, ceux fournis si vide</translation>
    </message>
    <message>
        <source>Weights of KSDiff</source>
        <translation>Poids de KSDiff</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>Gérer les poids</translation>
    </message>
    <message>
        <source>Lists, verifies, imports, downloads and removes weights.</source>
        <translation>Liste, vérifie, importe, télécharge et supprime des poids.</translation>
    </message>
    <message>
        <source>weights,model,download,checksum,licence,offline</source>
        <translation>poids,modèle,téléchargement,somme de contrôle,licence,hors ligne</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Name of the weights; to verify, all if empty</source>
        <translation>Nom des poids ; à vérifier, tous si vide</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>Address to download from, if the weights are not listed</source>
        <translation>Adresse de téléchargement, si les poids ne sont pas dans la liste</translation>
    </message>
    <message>
        <source>SHA-256 of what is at that address</source>
        <translation>SHA-256 de ce qui se trouve à cette adresse</translation>
    </message>
    <message>
        <source>Replace other weights of that name</source>
        <translation>Remplacer d’autres poids de ce nom</translation>
    </message>
    <message>
        <source>List of the weights</source>
        <translation>Liste des poids</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>Nombre de poids</translation>
    </message>
    <message>
        <source>File of the weights, or their folder</source>
        <translation>Fichier des poids, ou leur dossier</translation>
    </message>
    <message>
        <source>NAME, or URL and SHA256</source>
        <translation>NAME, ou URL et SHA256</translation>
    </message>
    <message>
        <source>The action {action} needs {parameters}.</source>
        <translation>L’action {action} nécessite {parameters}.</translation>
    </message>
    <message>
        <source>The action list shows all names.</source>
        <translation>L’action list montre tous les noms.</translation>
    </message>
    <message>
        <source>about {time} left, {speed} per minute</source>
        <translation>environ {time} restant, {speed} par minute</translation>
    </message>
    <message>
        <source>Diagnostics of KSDiff</source>
        <translation>Diagnostic de KSDiff</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them into your report.</source>
        <translation>Le diagnostic est dans le presse-papiers. Collez-le dans votre signalement.</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>Collecte du diagnostic…</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Examen des images…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examen des images</translation>
    </message>
    <message>
        <source>How long it takes is known after the first run.</source>
        <translation>La durée est connue après la première exécution.</translation>
    </message>
    <message>
        <source>Takes about {time} on {device}, as fast as the last run.</source>
        <translation>Dure environ {time} sur {device}, aussi vite que la dernière exécution.</translation>
    </message>
    <message>
        <source>Choose the two layers to see what is known of them.</source>
        <translation>Choisissez les deux couches pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Python with PyTorch</source>
        <translation>Python avec PyTorch</translation>
    </message>
    <message>
        <source>the Python of QGIS</source>
        <translation>le Python de QGIS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Testing {python}</source>
        <translation>Test de {python}</translation>
    </message>
    <message>
        <source>Install that there, or make a Python as shown below.</source>
        <translation>Installez-le là, ou créez un Python comme indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch. If the Python of QGIS has none, choose another Python that has it, or the folder of its environment. QGIS then sends it the pixels and writes what comes back; nothing is installed in QGIS.</source>
        <translation>La méthode ksdiff nécessite PyTorch. Si le Python de QGIS n’en a pas, choisissez un autre Python qui l’a, ou le dossier de son environnement. QGIS lui envoie alors les pixels et écrit ce qui revient ; rien n’est installé dans QGIS.</translation>
    </message>
    <message>
        <source>Where KSDiff computes</source>
        <translation>Où KSDiff calcule</translation>
    </message>
    <message>
        <source>The environment variable {name} goes before this setting: {python}</source>
        <translation>La variable d’environnement {name} prime sur ce réglage : {python}</translation>
    </message>
    <message>
        <source>KSDiff preview</source>
        <translation>Aperçu KSDiff</translation>
    </message>
    <message>
        <source>Both sides show the MS as it is.</source>
        <translation>Les deux côtés montrent MS tel quel.</translation>
    </message>
    <message>
        <source>Choose a method on one of them.</source>
        <translation>Choisissez une méthode d’un des deux côtés.</translation>
    </message>
    <message>
        <source>Preview of KSDiff</source>
        <translation>Aperçu de KSDiff</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>Lecture de la scène</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Annulé ; rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Press Preview to see the other method.</source>
        <translation>Appuyez sur Aperçu pour voir l’autre méthode.</translation>
    </message>
    <message>
        <source>{width} x {height} PAN pixels, {time} on {device}.</source>
        <translation>{width} x {height} pixels PAN, {time} sur {device}.</translation>
    </message>
    <message>
        <source>The map shows {wanted} million pixels and a preview has at most {most}: this is the middle. Zoom in to choose another place.</source>
        <translation>La carte montre {wanted} millions de pixels et un aperçu en a au plus {most} : ceci est le milieu. Zoomez pour choisir un autre endroit.</translation>
    </message>
    <message>
        <source>Pre&amp;view what the map shows</source>
        <translation>&amp;Aperçu de ce que montre la carte</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>Mon&amp;trer sur la carte</translation>
    </message>
    <message>
        <source>&amp;Pansharpen the whole scene…</source>
        <translation>&amp;Pansharpening de toute la scène…</translation>
    </message>
    <message>
        <source>&amp;Multispectral</source>
        <translation>&amp;Multispectral</translation>
    </message>
    <message>
        <source>Pan&amp;chromatic</source>
        <translation>Pan&amp;chromatique</translation>
    </message>
    <message>
        <source>&amp;Left side</source>
        <translation>Côté &amp;gauche</translation>
    </message>
    <message>
        <source>&amp;Right side</source>
        <translation>Côté &amp;droit</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Drag the divider on the map</source>
        <translation>Déplacer le séparateur sur la carte</translation>
    </message>
    <message>
        <source>Keys: comma and full stop on the map, arrows on the slider</source>
        <translation>Touches : virgule et point sur la carte, flèches sur le curseur</translation>
    </message>
    <message>
        <source>Fuse the part of the scene that the map shows. Its pixels are those that the whole run would give.</source>
        <translation>Fusionner la partie de la scène que montre la carte. Ses pixels sont ceux que donnerait l’exécution complète.</translation>
    </message>
    <message>
        <source>Open the algorithm with these layers and the method</source>
        <translation>Ouvrir l’algorithme avec ces couches et la méthode</translation>
    </message>
    <message>
        <source>MS as it is</source>
        <translation>MS tel quel</translation>
    </message>
    <message>
        <source>MS interpolated</source>
        <translation>MS interpolé</translation>
    </message>
    <message>
        <source>How to make a Python with PyTorch</source>
        <translation>Comment créer un Python avec PyTorch</translation>
    </message>
    <message>
        <source>With Python from python.org or of your system</source>
        <translation>Avec le Python de python.org ou de votre système</translation>
    </message>
    <message>
        <source>With conda or Miniforge</source>
        <translation>Avec conda ou Miniforge</translation>
    </message>
    <message>
        <source>Way to make it</source>
        <translation>Manière de le créer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Run this in a terminal; it takes about 1 GB on the disk and computes on the CPU. Then choose the folder {folder} above and test it. For an NVIDIA GPU install the build of PyTorch that pytorch.org names for your system.</source>
        <translation>Exécutez ceci dans un terminal ; cela prend environ 1 Go sur le disque et calcule sur le CPU. Choisissez ensuite le dossier {folder} ci-dessus et testez-le. Pour un GPU NVIDIA, installez la version de PyTorch que pytorch.org indique pour votre système.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Compare the selected weights with their published SHA-256</source>
        <translation>Comparer les poids sélectionnés à leur SHA-256 publié</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Add weights from a file, without a network</source>
        <translation>Ajouter des poids depuis un fichier, sans réseau</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Télécharger…</translation>
    </message>
    <message>
        <source>Add weights from the list, or from an address</source>
        <translation>Ajouter des poids de la liste ou depuis une adresse</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete weights that were added; those of KSDiff stay</source>
        <translation>Effacer des poids ajoutés ; ceux de KSDiff restent</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the file of the selected weights in the file manager</source>
        <translation>Montrer le fichier des poids sélectionnés dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Verify weights</source>
        <translation>Vérifier les poids</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Importer des poids</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>Télécharger des poids</translation>
    </message>
    <message>
        <source>Delete the files of these weights?

{names}</source>
        <translation>Effacer les fichiers de ces poids ?

{names}</translation>
    </message>
    <message>
        <source>Remove weights</source>
        <translation>Supprimer des poids</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>Supprimés : {names}.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {error}.</source>
        <translation>{folder} ne peut pas être créé : {error}.</translation>
    </message>
    <message>
        <source>Check that the folder above it can be written.</source>
        <translation>Vérifiez que le dossier au-dessus est accessible en écriture.</translation>
    </message>
    <message>
        <source>Weights are what the network of KSDiff has learned. Pansharpen uses those called ksdiff, unless you give it the name of others.</source>
        <translation>Les poids sont ce que le réseau de KSDiff a appris. Le pansharpening utilise ceux nommés ksdiff, sauf si vous lui donnez le nom d’autres.</translation>
    </message>
    <message>
        <source>{name} is ready. Give this name as “Weights” of Pansharpen.</source>
        <translation>{name} est prêt. Donnez ce nom comme « Poids » du pansharpening.</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>Vérifiés : {names}.</translation>
    </message>
    <message>
        <source>&amp;Replace other weights of this name</source>
        <translation>&amp;Remplacer d’autres poids de ce nom</translation>
    </message>
    <message>
        <source>Details of the weights</source>
        <translation>Détails des poids</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <translation>Choisir des poids</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>64 digits 0 to 9 and a to f</source>
        <translation>64 chiffres de 0 à 9 et de a à f</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;SHA-256</source>
        <translation>&amp;SHA-256</translation>
    </message>
    <message>
        <source>What does not have this SHA-256 will not be installed.</source>
        <translation>Ce qui n’a pas ce SHA-256 ne sera pas installé.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No {role} raster was given.</source>
        <translation>Aucun raster {role} n’a été donné.</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation>Choisissez une couche ou un fichier.</translation>
    </message>
    <message>
        <source>{name} ({key}) cannot be {value}.</source>
        <translation>{name} ({key}) ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>Give a value that the parameter allows.</source>
        <translation>Donnez une valeur que le paramètre permet.</translation>
    </message>
    <message>
        <source>Choose from {options}.</source>
        <translation>Choisissez parmi {options}.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Donnez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Donnez un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Donnez un nombre.</translation>
    </message>
    <message>
        <source>{name} was chosen as both PAN and MS.</source>
        <translation>{name} a été choisi à la fois comme PAN et comme MS.</translation>
    </message>
    <message>
        <source>Choose two rasters of the same scene.</source>
        <translation>Choisissez deux rasters de la même scène.</translation>
    </message>
    <message>
        <source>Choose a file name that ends with {suffix}.</source>
        <translation>Choisissez un nom de fichier se terminant par {suffix}.</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>Aucun fichier de sortie n’a été donné.</translation>
    </message>
    <message>
        <source>{name} is not a raster; a {role} raster is needed.</source>
        <translation>{name} n’est pas un raster ; un raster {role} est nécessaire.</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>Choisissez une couche raster.</translation>
    </message>
    <message>
        <source>{name} comes from the provider “{kind}” and has no original pixel values.</source>
        <translation>{name} vient du fournisseur « {kind} » et n’a pas de valeurs de pixel d’origine.</translation>
    </message>
    <message>
        <source>Choose a raster file as the {role} raster.</source>
        <translation>Choisissez un fichier raster comme raster {role}.</translation>
    </message>
    <message>
        <source>The layer {name} is broken: its file cannot be opened.</source>
        <translation>La couche {name} est cassée : son fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Repair its data source.</source>
        <translation>Réparez sa source de données.</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>The mask {name} is neither a layer of polygons nor a raster.</source>
        <translation>Le masque {name} n’est ni une couche de polygones ni un raster.</translation>
    </message>
    <message>
        <source>Choose a polygon layer or a raster.</source>
        <translation>Choisissez une couche de polygones ou un raster.</translation>
    </message>
    <message>
        <source>The mask {name} cannot be saved: {problem}.</source>
        <translation>Le masque {name} ne peut pas être enregistré : {problem}.</translation>
    </message>
    <message>
        <source>Save the layer as a file and choose that.</source>
        <translation>Enregistrez la couche dans un fichier et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>Pansharpen with KSDiff…</source>
        <translation>Pansharpening avec KSDiff…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>Poids…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>The map shows a place far from the panchromatic layer.</source>
        <translation>La carte montre un endroit éloigné de la couche panchromatique.</translation>
    </message>
    <message>
        <source>Zoom to that layer first.</source>
        <translation>Zoomez d’abord sur cette couche.</translation>
    </message>
    <message>
        <source>The Python of QGIS has no PyTorch.</source>
        <translation>Le Python de QGIS n’a pas PyTorch.</translation>
    </message>
    <message>
        <source>The Python of QGIS has PyTorch{version}.</source>
        <translation>Le Python de QGIS a PyTorch{version}.</translation>
    </message>
    <message>
        <source>none, and none is needed</source>
        <translation>aucun, et aucun n’est nécessaire</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU {device}.</source>
        <translation>KSDiff peut y calculer, sur le GPU {device}.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU of Apple.</source>
        <translation>KSDiff peut y calculer, sur le GPU d’Apple.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the CPU.</source>
        <translation>KSDiff peut y calculer, sur le CPU.</translation>
    </message>
    <message>
        <source>This Python has 32 bit; PyTorch needs one with 64 bit.</source>
        <translation>Ce Python est en 32 bits ; PyTorch en demande un en 64 bits.</translation>
    </message>
    <message>
        <source>KSDiff cannot compute there. Missing or broken: {packages}.</source>
        <translation>KSDiff ne peut pas y calculer. Manquant ou cassé : {packages}.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>Device: CPU</source>
        <translation>Périphérique : CPU</translation>
    </message>
    <message>
        <source>Device: {name}, {memory} MB</source>
        <translation>Périphérique : {name}, {memory} Mo</translation>
    </message>
    <message>
        <source>KSDiff pansharpening</source>
        <translation>Pansharpening KSDiff</translation>
    </message>
    <message>
        <source>{name} (pansharpened)</source>
        <translation>{name} (pansharpené)</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch, which the Python of QGIS does not have.</source>
        <translation>La méthode ksdiff nécessite PyTorch, que le Python de QGIS n’a pas.</translation>
    </message>
    <message>
        <source>Choose a Python that has it under Settings, Options, KSDiff, or the method mtf-glp-hpm, which needs nothing.</source>
        <translation>Choisissez un Python qui l’a sous Préférences, Options, KSDiff, ou la méthode mtf-glp-hpm, qui n’a besoin de rien.</translation>
    </message>
    <message>
        <source>PyTorch of {python}</source>
        <translation>PyTorch de {python}</translation>
    </message>
    <message>
        <source>PyTorch not installed</source>
        <translation>PyTorch n’est pas installé</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}.</source>
        <translation>Erreur inattendue {kind} : {error}.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Merci de la signaler.</translation>
    </message>
    <message>
        <source>Removed {path}.</source>
        <translation>{path} supprimé.</translation>
    </message>
    <message>
        <source>{name} is ready: {path}</source>
        <translation>{name} est prêt : {path}</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence : {licence}</translation>
    </message>
    <message>
        <source>Trained on: {data}</source>
        <translation>Entraîné sur : {data}</translation>
    </message>
    <message>
        <source>Folder of your own weights</source>
        <translation>Dossier de vos propres poids</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>téléchargeable</translation>
    </message>
    <message>
        <source>without known hash</source>
        <translation>sans empreinte connue</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>pas comme attendu</translation>
    </message>
    <message>
        <source>Nobody has stated a SHA-256 to compare this file with. Import it to have one kept.</source>
        <translation>Personne n’a indiqué de SHA-256 auquel comparer ce fichier. Importez-le pour qu’un soit conservé.</translation>
    </message>
    <message>
        <source>This file is damaged, or not the one that is known by this name. Remove it, or get it anew.</source>
        <translation>Ce fichier est endommagé, ou n’est pas celui connu sous ce nom. Supprimez-le, ou procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>ships with KSDiff</source>
        <translation>fourni avec KSDiff</translation>
    </message>
    <message>
        <source>download</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
</TS>
